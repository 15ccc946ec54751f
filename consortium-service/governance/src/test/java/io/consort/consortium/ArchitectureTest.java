package io.consort.consortium;

import io.consort.testkit.architecture.ServiceArchitecture;

class ArchitectureTest extends ServiceArchitecture {

    ArchitectureTest() {
        super("io.consort.consortium");
    }
}
