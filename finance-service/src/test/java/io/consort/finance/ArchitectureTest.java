package io.consort.finance;

import io.consort.testkit.architecture.ServiceArchitecture;

class ArchitectureTest extends ServiceArchitecture {

    ArchitectureTest() {
        super("io.consort.finance");
    }
}
