package io.consort.consortium.dues;

import io.consort.consortium.ConsortiumEvent;
import io.consort.consortium.ConsortiumState;
import io.consort.consortium.charter.Secretariat;
import io.consort.kernel.agenda.Agenda;
import io.consort.kernel.agenda.Routine;
import io.consort.kernel.identity.Actor;
import io.consort.kernel.identity.ConsortiumId;
import io.consort.kernel.ledger.Ledger;
import io.consort.kernel.ledger.Request;
import io.consort.kernel.problem.DomainException;
import io.consort.kernel.problem.Kind;
import java.lang.System.Logger.Level;
import java.time.Instant;
import java.util.List;
import java.util.Set;

/**
 * Stands between the dues that are owed here and the books of finance-service: it has invoices booked, and takes note of what was
 * paid. The books are asked only when something was written in them, which {@link BooksWatch} sees.
 */
public final class Invoicing implements Routine<ConsortiumState, ConsortiumEvent> {

    /** What ledgers are about in which something is to be paid or told. */
    static final String TOPIC = "dues";

    private static final System.Logger LOG = System.getLogger(Invoicing.class.getName());
    private static final String LEFT = "member-left";
    private static final Actor SELF = Actor.service("consortium-service");

    private final Receivables receivables;

    public Invoicing(Receivables receivables) {
        this.receivables = receivables;
    }

    @Override
    public boolean run(Ledger<ConsortiumState, ConsortiumEvent> ledger) {
        ConsortiumId consortium = new ConsortiumId(ledger.id().value());
        collect(consortium, ledger);
        return tells(consortium, ledger);
    }

    @Override
    public Instant next(ConsortiumState state, Instant now) {
        return Dues.of(state).invoices().untold().isEmpty() ? Agenda.NEVER : now;
    }

    @Override
    public Set<String> topics(ConsortiumState state) {
        Invoices invoices = Dues.of(state).invoices();
        return invoices.byMember().isEmpty() ? Set.of() : Set.of(TOPIC); // what is paid may be open again
    }

    private boolean tells(ConsortiumId consortium, Ledger<ConsortiumState, ConsortiumEvent> ledger) {
        ConsortiumState state = ledger.read().state();
        boolean all = true;
        for (InvoiceId id : Dues.of(state).invoices().toTell()) {
            try {
                String step = told(consortium, state, Dues.of(state).invoices().require(id));
                ledger.execute(new RecordBooking(id), Request.of(SELF, "dues-" + step + "-" + id));
            } catch (DomainException refusal) {
                if (refusal.kind() == Kind.UNAVAILABLE) {
                    throw refusal;
                }
                if (refusal.slug().equals(LEFT)) {
                    ledger.execute(
                            new CancelInvoice(id, "Not owed: " + id.organisation() + " has left"),
                            Request.of(SELF, "dues-not-owed-" + id));
                }
                LOG.log(Level.WARNING, "Invoice {0} of {1} is not booked: {2}", id, consortium, refusal.detail());
                all = false;
            }
        }
        return all;
    }

    private String told(ConsortiumId consortium, ConsortiumState state, Invoice invoice) {
        return switch (invoice.status()) {
            case SENDING -> {
                receivables.book(consortium, invoice, Secretariat.of(state));
                yield "booked";
            }
            case CANCELLING -> {
                receivables.cancel(consortium, invoice.id());
                yield "cancelled";
            }
            case OPEN, PAID, CANCELLED -> throw new IllegalStateException("Nothing to tell of " + invoice.id());
        };
    }

    /** Before anything is told: what was paid before the office gave it up is not to be given up in the books. */
    private void collect(ConsortiumId consortium, Ledger<ConsortiumState, ConsortiumEvent> ledger) {
        Invoices invoices = Dues.of(ledger.read().state()).invoices();
        if (invoices.byMember().isEmpty()) {
            return;
        }
        List<Settlement> settled = receivables.settled(consortium, invoices.settlements());
        for (Settlement each : settled) {
            ledger.execute(new NotePayment(each), Request.of(SELF, "dues-settled-" + each.number()));
        }
    }
}
