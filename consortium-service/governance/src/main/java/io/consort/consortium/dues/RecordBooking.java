package io.consort.consortium.dues;

import io.consort.consortium.ConsortiumEvent;
import io.consort.consortium.ConsortiumState;
import io.consort.consortium.dues.InvoiceEvent.CancellationBooked;
import io.consort.consortium.dues.InvoiceEvent.InvoiceBooked;
import io.consort.kernel.ledger.Command;
import io.consort.kernel.ledger.Context;
import io.consort.kernel.problem.DomainException;
import java.util.List;

/** Records that finance-service has been told of an invoice, or of its end. Refused with {@code invoice-closed}. */
record RecordBooking(InvoiceId invoice) implements Command<ConsortiumState, ConsortiumEvent> {

    @Override
    public List<DuesEvent> decide(ConsortiumState state, Context context) {
        return switch (Dues.of(state).invoices().require(invoice).status()) {
            case SENDING -> List.of(new InvoiceBooked(invoice.organisation(), invoice.year(), invoice.number()));
            case CANCELLING ->
                List.of(new CancellationBooked(invoice.organisation(), invoice.year(), invoice.number()));
            case OPEN, PAID, CANCELLED ->
                throw DomainException.conflict(
                        "invoice-closed", "Nothing is left to be booked about invoice " + invoice + ".");
        };
    }
}
