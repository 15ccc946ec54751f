package io.consort.ipledger.scheme;

import io.consort.kernel.money.Fraction;
import io.consort.kernel.problem.DomainException;
import java.util.List;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;

/**
 * The part of an amount that lies between the band below and an upper bound, and the rates for that part.
 *
 * @param upTo the upper bound; null for the last band, which has none
 * @param rates one for each recipient, zero to one, together at most one
 */
public record Band(@Nullable Money upTo, List<Fraction> rates) {
    public Band {
        rates = List.copyOf(rates);
        for (Fraction rate : rates) {
            if (rate.signum() < 0 || rate.compareTo(Fraction.ONE) > 0) {
                throw DomainException.invalid("/rates", "A band's rate is 0 to 1, and " + rate + " is not.");
            }
        }
        if (rates.size() > Bands.MAX_RECIPIENTS || Fraction.sum(rates).compareTo(Fraction.ONE) > 0) {
            throw DomainException.invalid(
                    "/rates",
                    "A band has at most " + Bands.MAX_RECIPIENTS + " rates, and together they are at most 1: no more"
                            + " than all can be placed.");
        }
    }
}
