package io.consort.finance.dues;

import io.consort.finance.FinanceEvent;
import io.consort.finance.FinanceState;
import io.consort.finance.account.AccountId;
import io.consort.finance.account.AccountKind;
import io.consort.finance.journal.Posting;
import io.consort.finance.journal.Transaction;
import io.consort.kernel.identity.OrganisationId;
import io.consort.kernel.ledger.Command;
import io.consort.kernel.ledger.Context;
import io.consort.kernel.problem.DomainException;
import io.consort.kernel.problem.FieldError;
import io.consort.kernel.problem.Kind;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;

/**
 * Records that a member's dues have come in, and posts them: on the claim where they were invoiced, as income beyond it.
 *
 * @param member who paid
 * @param year for which year of membership
 * @param amount above zero
 * @param received the date the money came in; not in the future
 * @param bank the asset account that is debited
 * @param income the income account that is credited with what was not invoiced
 */
public record ReceiveDues(
        OrganisationId member, int year, Money amount, LocalDate received, AccountId bank, AccountId income)
        implements Command<FinanceState, FinanceEvent> {

    @Override
    public List<FinanceEvent> decide(FinanceState state, Context context) {
        requireNotLater(received, context.today());
        CurrencyUnit currency = amount.getCurrencyUnit();
        state.chart().require(bank, AccountKind.ASSET, currency, "/bank");
        state.chart().require(income, AccountKind.INCOME, currency, "/income");
        Transaction transaction = new Transaction(
                state.journal().next(),
                received,
                "Dues of " + member + " for " + year,
                postings(state.dues().claims().open(member, year, currency)));
        DuesReceipt receipt = new DuesReceipt(state.dues().next(), member, year, amount, received, transaction.id());
        return List.of(new FinanceEvent.TransactionPosted(transaction), new FinanceEvent.DuesReceived(receipt));
    }

    /** What was invoiced settles the claim, whose income was credited then; what comes in beyond it is income now. */
    private List<Posting> postings(Optional<Claim> claim) {
        if (claim.isEmpty()) {
            return List.of(Posting.debit(bank, amount), Posting.credit(income, amount));
        }
        Money part = claim.get().part(amount);
        Posting settled = Posting.credit(claim.get().invoice().receivable(), part);
        Money rest = amount.minus(part);
        return rest.isZero()
                ? List.of(Posting.debit(bank, amount), settled)
                : List.of(Posting.debit(bank, amount), settled, Posting.credit(income, rest));
    }

    /**
     * Sees that money is not said to have come in on a day that has not come.
     *
     * @throws DomainException REFUSED at {@code /received} when it is
     */
    public static void requireNotLater(LocalDate received, LocalDate today) {
        if (received.isAfter(today)) {
            String detail = "Money cannot have been received on " + received + ": today is " + today + ".";
            throw new DomainException(Kind.REFUSED, "received-in-future", detail, new FieldError("/received", detail));
        }
    }
}
