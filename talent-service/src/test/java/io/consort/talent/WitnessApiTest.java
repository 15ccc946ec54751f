package io.consort.talent;

import io.consort.starter.test.WitnessContract;

class WitnessApiTest extends WitnessContract {

    WitnessApiTest() {
        super("talent");
    }
}
