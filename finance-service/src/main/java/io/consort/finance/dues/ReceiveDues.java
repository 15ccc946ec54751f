package io.consort.finance.dues;

import io.consort.finance.FinanceEvent;
import io.consort.finance.FinanceState;
import io.consort.finance.account.AccountId;
import io.consort.finance.account.AccountKind;
import io.consort.finance.account.Chart;
import io.consort.finance.dues.DuesEvent.DuesReceived;
import io.consort.finance.journal.Journal;
import io.consort.finance.journal.Posting;
import io.consort.finance.journal.Transaction;
import io.consort.finance.journal.TransactionPosted;
import io.consort.kernel.identity.OrganisationId;
import io.consort.kernel.json.Meaning;
import io.consort.kernel.ledger.Command;
import io.consort.kernel.ledger.Context;
import io.consort.kernel.problem.DomainException;
import io.consort.kernel.problem.FieldError;
import io.consort.kernel.problem.Kind;
import io.consort.kernel.succession.Heirs;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;

/**
 * Records that a member's dues have come in, and posts them: on the claim where they were invoiced, as income beyond it. It names
 * its invoice or the bank's reference, so that nothing is received twice: refused with {@code receipt-looks-recorded} where it
 * {@linkplain Resemblance looks like} one that stands and is not said to be distinct from it; with {@code unknown-invoice}, and
 * {@code invoice-cancelled}; with {@code organisation-is-no-more}.
 *
 * @param member who paid
 * @param year for which year of membership
 * @param amount above zero
 * @param received the date the money came in; not in the future
 * @param bank the asset account that is debited
 * @param income the income account that is credited with what was not invoiced
 * @param invoice which invoice it pays; null where the bank's reference is named instead
 * @param bankReference by which the bank names the payment; null where the invoice is named instead
 * @param distinctFrom the earlier receipt that it looks like and is not; null where there is none
 */
public record ReceiveDues(
        @Meaning(example = "ibm") OrganisationId member,
        @Meaning(example = "1988") int year,
        Money amount,
        LocalDate received,
        @Meaning(example = "bank-usd") AccountId bank,
        @Meaning(example = "dues-usd") AccountId income,

        @Meaning(example = "1988-ibm") @Nullable DuesInvoiceId invoice,

        @Meaning(value = "By which the bank names the payment", example = "FT88091-2217") @Nullable
        String bankReference,

        @Meaning("The receipt that this one looks like and is not") @Nullable
        DuesReceiptId distinctFrom)
        implements Command<FinanceState, FinanceEvent> {

    @Override
    public List<FinanceEvent> decide(FinanceState state, Context context) {
        requireNotLater(received, context.today());
        state.get(Heirs.class).requireExists(member);
        if (invoice == null && bankReference == null) {
            throw DomainException.invalid(
                    "/bankReference", "A receipt names its invoice, or by which reference the bank knows the payment.");
        }
        CurrencyUnit currency = amount.getCurrencyUnit();
        Chart.of(state).require(bank, AccountKind.ASSET, currency, "/bank");
        Chart.of(state).require(income, AccountKind.INCOME, currency, "/income");
        Transaction transaction = new Transaction(
                Journal.of(state).next(),
                received,
                "Dues of " + member + " for " + year,
                postings(claim(Dues.of(state).claims())));
        DuesReceipt receipt = new DuesReceipt(
                Dues.of(state).next(),
                member,
                year,
                amount,
                received,
                transaction.id(),
                invoice,
                bankReference == null ? null : bankReference.strip(),
                distinctFrom);
        requireDistinct(Dues.of(state).resemblance().of(receipt));
        return List.of(new TransactionPosted(transaction), new DuesReceived(receipt));
    }

    /** The claim that is paid; empty where none is open. */
    private Optional<Claim> claim(Claims claims) {
        if (invoice != null) {
            Claim named = claims.find(invoice)
                    .filter(this::isPaidBy)
                    .orElseThrow(() -> refused(
                            "unknown-invoice",
                            "There is no invoice " + invoice + " to " + member + " for " + year + " in "
                                    + amount.getCurrencyUnit() + ".",
                            "/invoice"));
            named.requireStanding();
        }
        return claims.paidBy(invoice, member, year, amount.getCurrencyUnit());
    }

    private boolean isPaidBy(Claim claim) {
        DuesInvoice asked = claim.invoice();
        return asked.member().equals(member)
                && asked.year() == year
                && asked.amount().getCurrencyUnit().equals(amount.getCurrencyUnit());
    }

    private void requireDistinct(Optional<DuesReceiptId> like) {
        if (like.isPresent() && !like.get().equals(distinctFrom)) {
            throw DomainException.conflict(
                    "receipt-looks-recorded",
                    "Receipt " + like.get() + " has the same reference of the bank, or is of the same member, year and"
                            + " amount. If this is another payment, name " + like.get() + " in distinctFrom.");
        }
        if (like.isEmpty() && distinctFrom != null) {
            throw DomainException.invalid("/distinctFrom", "No receipt is recorded that looks like this one.");
        }
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
            throw refused("received-in-future", detail, "/received");
        }
    }

    private static DomainException refused(String slug, String detail, String pointer) {
        return new DomainException(Kind.REFUSED, slug, detail, new FieldError(pointer, detail));
    }
}
