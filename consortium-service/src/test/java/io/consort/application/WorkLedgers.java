package io.consort.application;

import io.consort.kernel.ledger.Checkpoints;
import io.consort.kernel.ledger.InMemoryBlockStore;
import io.consort.kernel.ledger.LedgerSettings;
import io.consort.kernel.ledger.Ledgers;
import io.consort.kernel.ledger.Seal;
import io.consort.kernel.note.InMemorySignedCheckpoints;
import io.consort.kernel.note.NoteSigner;
import io.consort.work.WorkEvent;
import io.consort.work.WorkState;
import io.consort.work.assembly.WorkLedger;
import java.time.Clock;

/** Ledgers of the work as they run, over a store in memory. */
final class WorkLedgers {

    private WorkLedgers() {}

    static Ledgers<WorkState, WorkEvent> empty() {
        return new Ledgers<>(
                WorkLedger.DEFINITION,
                new InMemoryBlockStore(),
                new Checkpoints("test", new InMemorySignedCheckpoints(), NoteSigner.generate("test")),
                new Seal(new byte[] {1, 2, 3}),
                LedgerSettings.standard(),
                Clock.systemUTC());
    }
}
