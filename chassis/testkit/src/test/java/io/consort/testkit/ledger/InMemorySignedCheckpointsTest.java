package io.consort.testkit.ledger;

import io.consort.kernel.note.InMemorySignedCheckpoints;
import io.consort.kernel.note.SignedCheckpoints;

class InMemorySignedCheckpointsTest extends SignedCheckpointsContract {

    @Override
    protected SignedCheckpoints fresh() {
        return new InMemorySignedCheckpoints();
    }
}
