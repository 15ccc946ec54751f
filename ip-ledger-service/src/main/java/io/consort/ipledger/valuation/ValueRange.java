package io.consort.ipledger.valuation;

import io.consort.kernel.problem.DomainException;
import org.joda.money.Money;

/**
 * What an asset is worth, and between which bounds the valuer would expect that to lie. For the whole title; in one currency.
 *
 * @param low the lowest; may be below zero where a plan might cost more than it brings
 * @param point the value itself; zero or more
 * @param high the highest
 */
public record ValueRange(Money low, Money point, Money high) {

    public ValueRange {
        if (point.isNegative()) {
            throw DomainException.invalid(
                    "/method",
                    "It comes to " + point + ", and nothing is worth less than nothing to who may give it up.");
        }
        if (low.isGreaterThan(point) || point.isGreaterThan(high)) {
            throw DomainException.invalid(
                    "/method",
                    "The value " + point + " lies between the lowest, " + low + ", and the highest, " + high + ".");
        }
    }

    /** Of exact amounts, each rounded once. */
    static ValueRange of(Worth low, Worth point, Worth high) {
        return new ValueRange(low.rounded(), point.rounded(), high.rounded());
    }
}
