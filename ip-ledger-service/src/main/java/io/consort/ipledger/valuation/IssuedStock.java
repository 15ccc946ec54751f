package io.consort.ipledger.valuation;

import io.consort.kernel.problem.DomainException;
import org.joda.money.Money;

/**
 * Shares in a company that are issued for a contribution to its capital.
 *
 * @param count how many; 1 to {@link #MAX_COUNT}
 * @param nominal what one stands for in the capital; above zero
 */
public record IssuedStock(long count, Money nominal) {

    /** Most shares. */
    public static final long MAX_COUNT = 1_000_000_000_000L;

    public IssuedStock {
        if (count < 1 || count > MAX_COUNT) {
            throw DomainException.invalid("/count", "1 to " + MAX_COUNT + " shares are issued.");
        }
        if (!nominal.isPositive()) {
            throw DomainException.invalid("/nominal", "A nominal amount is above zero.");
        }
    }

    /** What all of them stand for. */
    public Money total() {
        return nominal.multipliedBy(count);
    }
}
