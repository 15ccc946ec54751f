package io.consort.consortium.dues;

import io.consort.consortium.ConsortiumEvent;
import io.consort.consortium.ConsortiumState;
import io.consort.consortium.dues.InvoiceEvent.MemberDefaulted;
import io.consort.kernel.ledger.Command;
import io.consort.kernel.ledger.Context;
import io.consort.kernel.problem.DomainException;
import java.util.List;

/** Records that a member is in default for an invoice. Refused with {@code not-due}. */
public record RecordDefault(InvoiceId invoice) implements Command<ConsortiumState, ConsortiumEvent> {

    @Override
    public List<DuesEvent> decide(ConsortiumState state, Context context) {
        Invoice owed = Dues.of(state).invoices().require(invoice);
        if (!owed.awaitsPayment() || !owed.isInDefault(context.today()) || owed.defaultRecorded()) {
            throw DomainException.conflict(
                    "not-due", "Nobody comes to be in default for invoice " + invoice + " on " + context.today() + ".");
        }
        return List.of(new MemberDefaulted(
                invoice.organisation(), invoice.year(), owed.inDefaultFrom().orElseThrow(), invoice.number()));
    }
}
