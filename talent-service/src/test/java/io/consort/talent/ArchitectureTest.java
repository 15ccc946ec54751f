package io.consort.talent;

import io.consort.testkit.architecture.ServiceArchitecture;

class ArchitectureTest extends ServiceArchitecture {

    ArchitectureTest() {
        super("io.consort.talent");
    }
}
