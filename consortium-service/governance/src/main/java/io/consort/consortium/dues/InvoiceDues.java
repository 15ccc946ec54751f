package io.consort.consortium.dues;

import io.consort.consortium.ConsortiumEvent;
import io.consort.consortium.ConsortiumState;
import io.consort.consortium.charter.ArrearsRule;
import io.consort.consortium.charter.Charter;
import io.consort.consortium.dues.InvoiceEvent.DuesInvoiced;
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
 * one block. By when, and what comes of it if they do not, follows from the charter in force. Who has left owes what the terms of
 * its exit say; while that is being settled it is asked for nothing. Refused with {@code nothing-to-invoice}. An invoice that was cancelled is made out anew by {@link ReissueInvoice} alone.
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
        List<DuesEvent> invoiced = Dues.of(state).year(year).orElse(AssessedYear.EMPTY).byMember().entrySet().stream()
                .map(each -> new OrganisationId(each.getKey()))
                .filter(each ->
                        Dues.of(state).invoices().find(InvoiceId.of(year, each)).isEmpty())
                .flatMap(each -> owed(state, year, each)
                        .map(amount -> invoice(Charter.of(state), InvoiceId.of(year, each), amount, context.today()))
                        .stream())
                .limit(MOST)
                .<DuesEvent>map(each -> each)
                .toList();
        if (invoiced.isEmpty()) {
            throw DomainException.conflict(
                    "nothing-to-invoice", "No dues were assessed for " + year + " that have not been invoiced.");
        }
        return invoiced;
    }

    /** What was assessed of a member, as far as it owes it; empty where that is nothing, or its exit is being settled. */
    static Optional<Money> owed(ConsortiumState state, int year, OrganisationId member) {
        return Dues.of(state)
                .year(year)
                .flatMap(each -> each.find(member))
                .flatMap(each -> state.get(ExitTerms.class).owed(state, member, year, each.amount()))
                .filter(Money::isPositive);
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
