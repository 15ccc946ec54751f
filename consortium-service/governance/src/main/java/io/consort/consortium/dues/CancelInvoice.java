package io.consort.consortium.dues;

import io.consort.consortium.ConsortiumEvent;
import io.consort.consortium.ConsortiumState;
import io.consort.consortium.Wording;
import io.consort.consortium.dues.InvoiceEvent.InvoiceCancelled;
import io.consort.kernel.json.Meaning;
import io.consort.kernel.ledger.Command;
import io.consort.kernel.ledger.Context;
import io.consort.kernel.problem.DomainException;
import java.util.List;

/** Asks for dues no longer that were invoiced. Refused with {@code invoice-closed} once they are paid or cancelled. */
public record CancelInvoice(
        InvoiceId invoice,

        @Meaning(example = "Waived in the year of accession")
        String reason) implements Command<ConsortiumState, ConsortiumEvent> {

    private static final int LONGEST = 300;

    public CancelInvoice {
        reason = Wording.require("/reason", reason, LONGEST);
    }

    @Override
    public List<DuesEvent> decide(ConsortiumState state, Context context) {
        if (!Dues.of(state).invoices().require(invoice).awaitsPayment()) {
            throw DomainException.conflict("invoice-closed", "Invoice " + invoice + " is paid or cancelled.");
        }
        return List.of(new InvoiceCancelled(invoice.organisation(), invoice.year(), reason, invoice.number()));
    }
}
