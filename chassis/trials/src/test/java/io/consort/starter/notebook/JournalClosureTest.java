package io.consort.starter.notebook;

import io.consort.starter.test.Answer;
import io.consort.starter.test.ClosureContract;

@NotebookTest
class JournalClosureTest extends ClosureContract {

    JournalClosureTest() {
        super("notebook", "journal");
    }

    @Override
    protected Answer change(String id) {
        return office.post(ledger + "/lines", "{\"text\":\"" + id + "\"}");
    }
}
