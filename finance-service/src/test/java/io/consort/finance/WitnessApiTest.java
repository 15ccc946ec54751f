package io.consort.finance;

import io.consort.starter.test.WitnessContract;

class WitnessApiTest extends WitnessContract {

    WitnessApiTest() {
        super("finance");
    }
}
