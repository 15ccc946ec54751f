package io.consort.consortium.dues;

import io.consort.consortium.ConsortiumEvent;
import io.consort.consortium.ConsortiumState;
import io.consort.consortium.dues.InvoiceEvent.DefaultCured;
import io.consort.consortium.dues.InvoiceEvent.DuesPaid;
import io.consort.consortium.dues.InvoiceEvent.DuesReopened;
import io.consort.kernel.ledger.Command;
import io.consort.kernel.ledger.Context;
import io.consort.kernel.problem.DomainException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * Takes note that an invoice was paid, or is open again, in the order of finance-service's settlements. Who was in default for it is so no more. It
 * was paid all the same where the office has given it up meanwhile: the books say which of the two came first, and a payment that
 * could not be noted would hold up all that came in after it. Refused with {@code settlement-noted} when that was noted before.
 */
record NotePayment(Settlement settlement) implements Command<ConsortiumState, ConsortiumEvent> {

    @Override
    public List<DuesEvent> decide(ConsortiumState state, Context context) {
        if (settlement.number() <= Dues.of(state).invoices().settlements()) {
            throw DomainException.conflict(
                    "settlement-noted", "Settlement " + settlement.number() + " was noted before.");
        }
        InvoiceId id = settlement.invoice();
        Invoice invoice = Dues.of(state).invoices().require(id);
        LocalDate paidOn = settlement.paidOn();
        if (paidOn == null) {
            return List.of(new DuesReopened(id.organisation(), id.year(), settlement.number(), id.number()));
        }
        List<DuesEvent> noted = new ArrayList<>();
        noted.add(new DuesPaid(id.organisation(), id.year(), paidOn, settlement.number(), id.number()));
        if (invoice.defaultRecorded()) {
            noted.add(new DefaultCured(id.organisation(), id.year(), paidOn, id.number()));
        }
        return noted;
    }
}
