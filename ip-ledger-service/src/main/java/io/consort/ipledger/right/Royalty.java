package io.consort.ipledger.right;

import io.consort.kernel.money.Fraction;
import io.consort.kernel.problem.DomainException;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;

/**
 * What the holder of a right pays for it. Known to the parties, the owners and the secretariat alone, so it is never in an
 * entry as it stands: see {@link SealedRoyalty}.
 *
 * @param rate of net sales; above zero, at most one
 * @param upfront paid once, when the right begins
 * @param yearlyMinimum paid for a year whose rate comes to less
 * @param yearlyMaximum the most that is paid for a year
 */
public record Royalty(
        @Nullable Fraction rate,
        @Nullable Money upfront,
        @Nullable Money yearlyMinimum,
        @Nullable Money yearlyMaximum) {

    public Royalty {
        List<Money> amounts = Stream.of(upfront, yearlyMinimum, yearlyMaximum)
                .filter(Objects::nonNull)
                .toList();
        if (rate == null && amounts.isEmpty()) {
            throw DomainException.invalid(
                    "", "Royalty terms name a rate or an amount; leave them out where none is due.");
        }
        if (rate != null && !rate.isShare()) {
            throw DomainException.invalid("/rate", "A rate is above 0 and at most 1, and " + rate + " is not.");
        }
        for (Money amount : amounts) {
            if (!amount.isPositive() || !amount.isSameCurrency(amounts.getFirst())) {
                throw DomainException.invalid("", "Amounts of one royalty are above zero and in one currency.");
            }
        }
        if (yearlyMinimum != null && yearlyMaximum != null && yearlyMinimum.isGreaterThan(yearlyMaximum)) {
            throw DomainException.invalid("/yearlyMinimum", "The least for a year is no more than the most for it.");
        }
    }
}
