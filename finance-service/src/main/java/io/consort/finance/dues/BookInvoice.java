package io.consort.finance.dues;

import io.consort.finance.FinanceEvent;
import io.consort.finance.FinanceState;
import io.consort.finance.account.AccountId;
import io.consort.finance.dues.DuesEvent.DuesInvoiced;
import io.consort.finance.journal.Journal;
import io.consort.finance.journal.Posting;
import io.consort.finance.journal.Transaction;
import io.consort.finance.journal.TransactionPosted;
import io.consort.kernel.exit.Exits;
import io.consort.kernel.identity.OrganisationId;
import io.consort.kernel.json.Meaning;
import io.consort.kernel.ledger.Command;
import io.consort.kernel.ledger.Context;
import io.consort.kernel.problem.DomainException;
import io.consort.kernel.succession.Heirs;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.joda.money.Money;

/**
 * Books dues that a member was asked to pay: a claim on the member is debited, income is credited. The two accounts are opened
 * where the chart lacks them, one pair for each currency. Refused with {@code invoice-exists}, and {@code invoice-undone} when it
 * was cancelled before it arrived; with {@code member-left} for a year in which the member is away by an exit.
 *
 * @param creditor in whose books it stands
 */
public record BookInvoice(
        @Meaning(example = "1988-ibm") DuesInvoiceId id,
        @Meaning(example = "ibm") OrganisationId member,
        @Meaning(example = "1988") int year,
        Money amount,
        LocalDate invoicedOn,
        LocalDate dueOn,

        @Meaning(value = "In whose books it stands", example = "sematech-office")
        OrganisationId creditor)
        implements Command<FinanceState, FinanceEvent> {

    public BookInvoice {
        Year.require(year, "/year");
        Posting.requirePositive(amount);
        if (DuesInvoiceId.of(year, member).noneMatch(id::equals)) {
            throw DomainException.invalid("/id", "An invoice is named by its year and its member, as in 1988-ibm.");
        }
    }

    @Override
    public List<FinanceEvent> decide(FinanceState state, Context context) {
        Claims claims = Dues.of(state).claims();
        if (claims.find(id).isPresent()) {
            throw DomainException.conflict("invoice-exists", "Invoice " + id + " is in the books already.");
        }
        if (claims.undone().contains(id)) {
            throw DomainException.conflict("invoice-undone", "Invoice " + id + " was cancelled before it arrived.");
        }
        OrganisationId owing = state.get(Heirs.class).now(member);
        requireMember(state);
        List<FinanceEvent> events = new ArrayList<>();
        AccountId receivable = DuesAccounts.RECEIVABLE.in(state, amount.getCurrencyUnit(), creditor, events);
        AccountId income = DuesAccounts.INVOICED.in(state, amount.getCurrencyUnit(), creditor, events);
        events.add(new TransactionPosted(new Transaction(
                Journal.of(state).next(),
                invoicedOn,
                "Invoice " + id + " of dues to " + owing,
                List.of(Posting.debit(receivable, amount), Posting.credit(income, amount)))));
        events.add(new DuesInvoiced(new DuesInvoice(id, owing, year, amount, invoicedOn, dueOn, receivable, income)));
        return events;
    }

    /** Who has left owes no dues for years in which it is no member. */
    private void requireMember(FinanceState state) {
        if (state.get(Exits.class).isAway(member, LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31))) {
            throw DomainException.refused(
                    "member-left",
                    member + " has left, and is a member on no day of " + year + ": it owes no dues for it.");
        }
    }
}
