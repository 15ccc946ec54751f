package io.consort.consortium;

import io.consort.kernel.identity.Actor;
import io.consort.kernel.identity.ConsortiumId;
import io.consort.kernel.ledger.Ledger;
import io.consort.kernel.ledger.LedgerId;
import io.consort.kernel.ledger.Ledgers;
import io.consort.kernel.outbox.Outbox;
import io.consort.kernel.outbox.Sender;
import java.time.Clock;
import java.util.List;

/** A process that tells others what a feature has to tell: each time as one that has just started, which waits for nothing. */
public record Postman(
        Ledgers<ConsortiumState, ConsortiumEvent> ledgers, Sender<ConsortiumState, ConsortiumEvent> sender) {

    /** Tells what the ledger of a consortium has to tell. */
    public void advance(ConsortiumId consortium) {
        run(ledgers.ledger(LedgerId.of(consortium)));
    }

    /** Tells what the platform's has. */
    public void sweep() {
        run(ledgers.ledger(LedgerId.PLATFORM));
    }

    private void run(Ledger<ConsortiumState, ConsortiumEvent> ledger) {
        new Outbox<>(Actor.service("consortium-service"), ledgers, List.of(sender), Clock.systemUTC()).run(ledger);
    }
}
