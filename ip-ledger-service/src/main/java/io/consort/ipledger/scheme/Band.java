package io.consort.ipledger.scheme;

import io.consort.kernel.money.Fraction;
import io.consort.kernel.problem.DomainException;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;

/**
 * The part of an amount that lies between the band below and an upper bound, and the rate for that part.
 *
 * @param upTo the upper bound; null for the last band, which has none
 * @param rate zero to one
 */
public record Band(@Nullable Money upTo, Fraction rate) {
    public Band {
        if (rate.signum() < 0 || rate.compareTo(Fraction.ONE) > 0) {
            throw DomainException.invalid("/rate", "A band's rate is 0 to 1, and " + rate + " is not.");
        }
    }
}
