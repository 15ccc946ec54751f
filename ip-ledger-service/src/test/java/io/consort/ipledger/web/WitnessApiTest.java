package io.consort.ipledger.web;

import io.consort.starter.test.WitnessContract;

class WitnessApiTest extends WitnessContract {

    WitnessApiTest() {
        super("ip-ledger");
    }
}
