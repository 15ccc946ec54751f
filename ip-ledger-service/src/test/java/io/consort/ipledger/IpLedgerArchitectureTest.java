package io.consort.ipledger;

import io.consort.testkit.architecture.ServiceArchitecture;

class IpLedgerArchitectureTest extends ServiceArchitecture {
    IpLedgerArchitectureTest() {
        super("io.consort.ipledger");
    }
}
