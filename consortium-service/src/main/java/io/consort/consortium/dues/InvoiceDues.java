package io.consort.consortium.dues;

import io.consort.consortium.ConsortiumEvent;
import io.consort.consortium.ConsortiumState;
import io.consort.consortium.charter.ArrearsRule;
import io.consort.consortium.charter.Charter;
import io.consort.kernel.identity.OrganisationId;
import io.consort.kernel.ledger.Command;
import io.consort.kernel.ledger.Context;
import io.consort.kernel.problem.DomainException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.joda.money.Money;

/**
 * Asks those whose dues of a year were assessed to pay them: each once, at most {@value #MOST} at a time, so that all fit into
 * one block. By when, and what comes of it if they do not, follows from the charter in force. Refused with
 * {@code nothing-to-invoice}. An invoice that was cancelled is made out anew by {@link ReissueInvoice} alone.
 *
 * @param year the calendar year that the dues are for
 */
public record InvoiceDues(int year) implements Command<ConsortiumState, ConsortiumEvent> {

    static final int MOST = 500;

    public InvoiceDues {
        Years.require(year);
    }

    @Override
    public List<DuesEvent> decide(ConsortiumState state, Context context) {
        List<DuesEvent> invoiced = state.dues().year(year).orElse(AssessedYear.EMPTY).byMember().entrySet().stream()
                .filter(each -> each.getValue().amount().isPositive())
                .filter(each -> state.dues()
                        .invoices()
                        .find(InvoiceId.of(year, new OrganisationId(each.getKey())))
                        .isEmpty())
                .limit(MOST)
                .<DuesEvent>map(each -> invoice(
                        state.charter(),
                        InvoiceId.of(year, new OrganisationId(each.getKey())),
                        each.getValue().amount(),
                        context.today()))
                .toList();
        if (invoiced.isEmpty()) {
            throw DomainException.conflict(
                    "nothing-to-invoice", "No dues were assessed for " + year + " that have not been invoiced.");
        }
        return invoiced;
    }

    /** An invoice by the charter in force. */
    static DuesInvoiced invoice(Charter charter, InvoiceId id, Money amount, LocalDate today) {
        LocalDate due = today.plusDays(charter.deadlines().paymentDays());
        Optional<ArrearsRule> arrears = charter.arrears();
        LocalDate defaultOn = Invoice.defaultOn(due, arrears);
        return new DuesInvoiced(
                id.organisation(),
                id.year(),
                amount,
                today,
                due,
                defaultOn,
                defaultOn == null
                        ? null
                        : defaultOn.plusDays(arrears.map(ArrearsRule::cureDays).orElse(0)),
                id.number());
    }
}
