package io.consort.ipledger.laws;

import io.consort.kernel.ledger.InMemoryBlockStore;
import io.consort.kernel.note.InMemorySignedCheckpoints;
import io.consort.kernel.note.NoteSigner;
import io.consort.kernel.note.SignedCheckpoints;

/** What the replicas of a service share: a store, what was signed, and the time. */
final class Stage {

    static final NoteSigner SIGNER = NoteSigner.generate("laws");

    final InMemoryBlockStore store = new InMemoryBlockStore();
    final SignedCheckpoints signed = new InMemorySignedCheckpoints();
    final Time time = new Time();

    Replica replica() {
        return new Replica(this);
    }
}
