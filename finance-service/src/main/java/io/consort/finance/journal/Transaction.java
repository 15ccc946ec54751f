package io.consort.finance.journal;

import io.consort.finance.account.AccountId;
import io.consort.kernel.problem.DomainException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.joda.money.CurrencyUnit;

/**
 * Postings that are recorded together or not at all. There is no such thing as one that does not balance: in each currency,
 * debits equal credits.
 *
 * @param id its number in the journal
 * @param effective the date from which it counts; when it was recorded is another thing
 * @param narrative what it was for, in words that name no person
 * @param postings two to {@link #MAX_POSTINGS}
 */
public record Transaction(TransactionId id, LocalDate effective, String narrative, List<Posting> postings) {

    /** Most postings in a transaction. */
    public static final int MAX_POSTINGS = 200;

    /** Longest narrative, in characters. */
    public static final int MAX_NARRATIVE = 300;

    public Transaction {
        postings = List.copyOf(postings);
        if (narrative.isBlank() || narrative.length() > MAX_NARRATIVE) {
            throw DomainException.invalid("/narrative", "A narrative has 1 to " + MAX_NARRATIVE + " characters.");
        }
        if (postings.size() < 2 || postings.size() > MAX_POSTINGS) {
            throw DomainException.invalid("/postings", "A transaction has 2 to " + MAX_POSTINGS + " postings.");
        }
        requireBalance(postings);
    }

    /** Whether one of its postings is to an account. */
    public boolean moves(AccountId account) {
        return postings.stream().anyMatch(each -> each.account().equals(account));
    }

    /** The transaction that takes this one back, as of the same day. */
    public Transaction reversal(TransactionId next, String why) {
        return new Transaction(
                next, effective, why, postings.stream().map(Posting::reversed).toList());
    }

    private static void requireBalance(List<Posting> postings) {
        Map<CurrencyUnit, Total> sums = new TreeMap<>();
        for (Posting posting : postings) {
            sums.merge(posting.amount().getCurrencyUnit(), Total.of(posting.signed()), Total::plus);
        }
        for (Total difference : sums.values()) {
            if (difference.signum() != 0) {
                throw DomainException.refused(
                        "unbalanced-transaction",
                        "The postings in " + difference.currency() + " do not balance: "
                                + (difference.signum() > 0 ? "debits" : "credits") + " are greater by "
                                + difference.abs() + ".");
            }
        }
    }
}
