package io.consort.consortium.dues;

import io.consort.consortium.ConsortiumEvent;
import io.consort.consortium.ConsortiumState;
import io.consort.consortium.charter.Charter;
import io.consort.kernel.ledger.Command;
import io.consort.kernel.ledger.Context;
import io.consort.kernel.problem.DomainException;
import java.util.List;
import org.joda.money.Money;

/**
 * Makes out anew an invoice that was cancelled: for what is owed of what was assessed, payable and in default by the charter in force. Each is
 * followed by one at most. Refused with {@code invoice-not-cancelled} until the books say that it is, {@code invoice-reissued},
 * {@code too-many-invoices}, and {@code nothing-owed} by who has left or whose exit is being settled.
 */
public record ReissueInvoice(InvoiceId invoice) implements Command<ConsortiumState, ConsortiumEvent> {

    @Override
    public List<DuesEvent> decide(ConsortiumState state, Context context) {
        Invoices invoices = Dues.of(state).invoices();
        Invoice before = invoices.require(invoice);
        InvoiceId next = invoice.next()
                .orElseThrow(() ->
                        DomainException.refused("too-many-invoices", "A member has nine invoices for a year at most."));
        if (invoices.find(next).isPresent()) {
            throw DomainException.conflict(
                    "invoice-reissued", "Invoice " + next + " has taken the place of " + invoice + ".");
        }
        if (before.status() != InvoiceStatus.CANCELLED) {
            throw DomainException.conflict(
                    "invoice-not-cancelled",
                    "Invoice " + invoice + " is not cancelled in the books; only then does another take its place.");
        }
        Money owed = InvoiceDues.owed(state, next.year(), next.organisation())
                .orElseThrow(() -> DomainException.conflict(
                        "nothing-owed",
                        next.organisation() + " owes no dues for " + next.year()
                                + ": it has left, or its exit is being settled."));
        return List.of(InvoiceDues.invoice(Charter.of(state), next, owed, context.today()));
    }
}
