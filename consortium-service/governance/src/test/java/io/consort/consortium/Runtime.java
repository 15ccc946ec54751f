package io.consort.consortium;

import io.consort.consortium.assembly.ConsortiumLedger;
import io.consort.kernel.agenda.Agenda;
import io.consort.kernel.agenda.InMemoryAgenda;
import io.consort.kernel.agenda.MarkedStore;
import io.consort.kernel.identity.Actor;
import io.consort.kernel.ledger.BlockStore;
import io.consort.kernel.ledger.Checkpoints;
import io.consort.kernel.ledger.Command;
import io.consort.kernel.ledger.InMemoryBlockStore;
import io.consort.kernel.ledger.Ledger;
import io.consort.kernel.ledger.LedgerId;
import io.consort.kernel.ledger.LedgerSettings;
import io.consort.kernel.ledger.Ledgers;
import io.consort.kernel.ledger.Receipt;
import io.consort.kernel.ledger.Request;
import io.consort.kernel.ledger.Seal;
import io.consort.kernel.note.InMemorySignedCheckpoints;
import io.consort.kernel.note.NoteSigner;
import java.time.Clock;
import java.util.UUID;

/** The service's ledgers over a store that outlives them, so that a test can stop one process and start the next. */
public final class Runtime {

    private static final Actor ROOT = Actor.service("root");

    private final Agenda agenda = new InMemoryAgenda();
    private final BlockStore store;
    private final Checkpoints checkpoints =
            new Checkpoints("test", new InMemorySignedCheckpoints(), NoteSigner.generate("test"));

    public Runtime() {
        this(new InMemoryBlockStore(), Clock.systemUTC());
    }

    /**
     * @param clock by which ledgers are marked when they are written
     */
    public Runtime(BlockStore blocks, Clock clock) {
        this.store = new MarkedStore(blocks, agenda, clock);
    }

    /** Which of its ledgers are due. */
    public Agenda agenda() {
        return agenda;
    }

    /** Another process on the same store. */
    public Ledgers<ConsortiumState, ConsortiumEvent> start() {
        return start(Clock.systemUTC());
    }

    /** The same, by a clock of its own. */
    public Ledgers<ConsortiumState, ConsortiumEvent> start(Clock clock) {
        return new Ledgers<>(
                ConsortiumLedger.DEFINITION,
                store,
                checkpoints,
                new Seal(new byte[] {1, 2, 3}),
                LedgerSettings.standard(),
                clock);
    }

    public static Receipt<ConsortiumEvent> onPlatform(
            Ledgers<ConsortiumState, ConsortiumEvent> ledgers, Command<ConsortiumState, ConsortiumEvent> command) {
        return platform(ledgers)
                .execute(command, Request.of(ROOT, UUID.randomUUID().toString()));
    }

    public static Ledger<ConsortiumState, ConsortiumEvent> platform(Ledgers<ConsortiumState, ConsortiumEvent> ledgers) {
        return ledgers.ledger(LedgerId.PLATFORM);
    }
}
