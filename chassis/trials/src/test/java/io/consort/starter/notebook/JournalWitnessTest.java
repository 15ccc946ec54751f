package io.consort.starter.notebook;

import io.consort.starter.test.WitnessContract;

@NotebookTest
class JournalWitnessTest extends WitnessContract {

    JournalWitnessTest() {
        super("notebook", "journal");
    }
}
