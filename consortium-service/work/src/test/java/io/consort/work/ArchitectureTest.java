package io.consort.work;

import io.consort.testkit.architecture.ServiceArchitecture;

class ArchitectureTest extends ServiceArchitecture {

    ArchitectureTest() {
        super("io.consort.work");
    }
}
