package io.consort.finance.journal;

import io.consort.finance.account.AccountId;
import io.consort.kernel.problem.DomainException;
import org.joda.money.Money;

/**
 * One line of a transaction.
 *
 * @param account where it is counted
 * @param side debit or credit
 * @param amount above zero; the side says which way it goes
 */
public record Posting(AccountId account, Side side, Money amount) {

    public Posting {
        requirePositive(amount);
    }

    /** Debits an account. */
    public static Posting debit(AccountId account, Money amount) {
        return new Posting(account, Side.DEBIT, amount);
    }

    /** Credits an account. */
    public static Posting credit(AccountId account, Money amount) {
        return new Posting(account, Side.CREDIT, amount);
    }

    /**
     * Sees that an amount is one that can be posted.
     *
     * @throws DomainException INVALID at {@code /amount} when it is zero or less
     */
    public static Money requirePositive(Money amount) {
        if (!amount.isPositive()) {
            throw DomainException.invalid("/amount", "An amount is above zero.");
        }
        return amount;
    }

    /** The line that takes this one back. */
    Posting reversed() {
        return switch (side) {
            case DEBIT -> credit(account, amount);
            case CREDIT -> debit(account, amount);
        };
    }

    /** The amount as sums take it: debits above zero, credits below. */
    Money signed() {
        return switch (side) {
            case DEBIT -> amount;
            case CREDIT -> amount.negated();
        };
    }
}
