package io.consort.consortium.dues;

import io.consort.consortium.ConsortiumEvent;
import io.consort.consortium.ConsortiumState;
import io.consort.consortium.founding.FoundedConsortium;
import io.consort.consortium.founding.FoundedConsortium.Stage;
import io.consort.kernel.identity.Actor;
import io.consort.kernel.identity.ConsortiumId;
import io.consort.kernel.ledger.Ledger;
import io.consort.kernel.ledger.LedgerId;
import io.consort.kernel.ledger.Ledgers;
import io.consort.kernel.ledger.Request;
import io.consort.kernel.problem.DomainException;
import io.consort.kernel.problem.Kind;
import java.lang.System.Logger.Level;
import java.util.List;

/**
 * The process between the dues that are owed here and the books of finance-service: it has invoices booked, and takes note of
 * what was paid. What is still to be done stands in the ledger, and each step happens once however often it is tried; so it does
 * not matter where it stops, or how many replicas run it.
 */
public final class Invoicing {

    private static final System.Logger LOG = System.getLogger(Invoicing.class.getName());
    private static final Actor SELF = Actor.service("consortium-service");

    private final Ledgers<ConsortiumState, ConsortiumEvent> ledgers;
    private final Receivables receivables;

    public Invoicing(Ledgers<ConsortiumState, ConsortiumEvent> ledgers, Receivables receivables) {
        this.ledgers = ledgers;
        this.receivables = receivables;
    }

    /** Does what is to be done in every consortium, for as long as the books can be reached. */
    public void sweep() {
        for (FoundedConsortium each : ledgers.ledger(LedgerId.PLATFORM)
                .read()
                .state()
                .foundations()
                .byId()
                .values()) {
            if (each.stage() != Stage.OPENING && !advances(each.id())) {
                return;
            }
        }
    }

    /**
     * Does what is to be done in a consortium whose ledger takes it; a failure is logged and left to the next sweep.
     *
     * @return whether the books can be reached
     */
    boolean advances(ConsortiumId consortium) {
        try {
            if (ledgers.ledger(LedgerId.of(consortium)).read().state().life().takesEntries()) {
                collect(consortium);
                tell(consortium);
            }
            return true;
        } catch (DomainException refusal) {
            LOG.log(Level.WARNING, "Dues of {0} are taken up later: {1}", consortium, refusal.detail());
            return refusal.kind() != Kind.UNAVAILABLE;
        }
    }

    private void tell(ConsortiumId consortium) {
        Ledger<ConsortiumState, ConsortiumEvent> ledger = ledgers.ledger(LedgerId.of(consortium));
        ConsortiumState state = ledger.read().state();
        for (InvoiceId id : state.dues().invoices().toTell()) {
            try {
                String step = told(consortium, state, state.dues().invoices().require(id));
                ledger.execute(new RecordBooking(id), Request.of(SELF, "dues-" + step + "-" + id));
            } catch (DomainException refusal) {
                if (refusal.kind() == Kind.UNAVAILABLE) {
                    throw refusal;
                }
                LOG.log(Level.WARNING, "Invoice {0} of {1} is not booked: {2}", id, consortium, refusal.detail());
            }
        }
    }

    private String told(ConsortiumId consortium, ConsortiumState state, Invoice invoice) {
        return switch (invoice.status()) {
            case SENDING -> {
                receivables.book(consortium, invoice, state.charter().secretariat());
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
    private void collect(ConsortiumId consortium) {
        Ledger<ConsortiumState, ConsortiumEvent> ledger = ledgers.ledger(LedgerId.of(consortium));
        Invoices invoices = ledger.read().state().dues().invoices();
        if (invoices.unpaid() == 0 && invoices.untold().isEmpty()) {
            return;
        }
        List<Settlement> settled = receivables.settled(consortium, invoices.settlements());
        for (Settlement each : settled) {
            ledger.execute(new NotePayment(each), Request.of(SELF, "dues-settled-" + each.number()));
        }
    }
}
