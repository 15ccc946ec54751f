package io.consort.ipledger.laws;

import io.consort.ipledger.IpLedgerEvent;
import io.consort.ipledger.IpLedgerState;
import io.consort.ipledger.assembly.IpLedger;
import io.consort.kernel.identity.Actor;
import io.consort.kernel.ledger.Checkpoints;
import io.consort.kernel.ledger.Entry;
import io.consort.kernel.ledger.IdempotencyKey;
import io.consort.kernel.ledger.Ledger;
import io.consort.kernel.ledger.LedgerId;
import io.consort.kernel.ledger.LedgerSettings;
import io.consort.kernel.ledger.Ledgers;
import io.consort.kernel.ledger.Receipt;
import io.consort.kernel.ledger.Request;
import io.consort.kernel.ledger.Seal;
import io.consort.kernel.problem.DomainException;
import java.util.List;

/** A replica of the service, as it is run, with one ledger. */
final class Replica implements AutoCloseable {

    static final LedgerId ID = new LedgerId("sematech");

    private final Ledgers<IpLedgerState, IpLedgerEvent> ledgers;

    Replica(Stage stage) {
        this.ledgers = new Ledgers<>(
                IpLedger.DEFINITION,
                stage.store,
                new Checkpoints("laws", stage.signed, Stage.SIGNER),
                new Seal(new byte[] {1}),
                LedgerSettings.standard(),
                stage.time);
    }

    /** What an act came to. */
    sealed interface Outcome {
        record Done(Receipt<IpLedgerEvent> receipt) implements Outcome {}

        record Refused(DomainException why) implements Outcome {}
    }

    Ledger<IpLedgerState, IpLedgerEvent> ledger() {
        return ledgers.ledger(ID);
    }

    IpLedgerState state() {
        return ledger().read().state();
    }

    List<Entry<IpLedgerEvent>> entries() {
        return ledger().entries(0, Integer.MAX_VALUE - 1);
    }

    Outcome attempt(Act act, String key) {
        Actor actor = new Actor(Actor.of("someone", "x").person(), act.by());
        try {
            return new Outcome.Done(
                    ledger().execute(act.command(), new Request(actor, new IdempotencyKey(key), "", null)));
        } catch (DomainException refusal) {
            return new Outcome.Refused(refusal);
        }
    }

    @Override
    public void close() {
        ledgers.close();
    }
}
