package io.consort.consortium.dues;

import io.consort.consortium.ConsortiumEvent;
import io.consort.consortium.ConsortiumState;
import io.consort.kernel.agenda.Agenda;
import io.consort.kernel.agenda.Routine;
import io.consort.kernel.identity.Actor;
import io.consort.kernel.identity.ConsortiumId;
import io.consort.kernel.ledger.Ledger;
import io.consort.kernel.ledger.Request;
import java.time.Instant;
import java.util.Set;

/**
 * Takes note of what was paid in the books of finance-service. Ledgers at rest are looked at only when something was written in them,
 * which {@link BooksWatch} sees.
 */
public final class Payments implements Routine<ConsortiumState, ConsortiumEvent> {

    /** What ledgers are about in which something is to be paid or told. */
    static final String TOPIC = "dues";

    private static final Actor SELF = Actor.service("consortium-service");

    private final Receivables receivables;

    public Payments(Receivables receivables) {
        this.receivables = receivables;
    }

    @Override
    public boolean run(Ledger<ConsortiumState, ConsortiumEvent> ledger) {
        Invoices invoices = Dues.of(ledger.read().state()).invoices();
        if (!invoices.byMember().isEmpty()) {
            receivables
                    .settled(new ConsortiumId(ledger.id().value()), invoices.settlements())
                    .forEach(each ->
                            ledger.execute(new NotePayment(each), Request.of(SELF, "dues-settled-" + each.number())));
        }
        return true;
    }

    @Override
    public Instant next(ConsortiumState state, Instant now) {
        return Agenda.NEVER;
    }

    @Override
    public Set<String> topics(ConsortiumState state) {
        Invoices invoices = Dues.of(state).invoices();
        return invoices.byMember().isEmpty() ? Set.of() : Set.of(TOPIC); // what is paid may be open again
    }
}
