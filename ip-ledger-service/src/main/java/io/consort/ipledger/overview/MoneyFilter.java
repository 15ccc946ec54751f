package io.consort.ipledger.overview;

import io.consort.ipledger.asset.AssetId;
import io.consort.kernel.problem.DomainException;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Which money is asked for; what is null is not asked.
 *
 * @param asset that brought it
 * @param from the first effective date
 * @param until the last effective date
 */
public record MoneyFilter(
        @Nullable AssetId asset,
        @Nullable LocalDate from,
        @Nullable LocalDate until) {

    public MoneyFilter {
        if (from != null && until != null && until.isBefore(from)) {
            throw DomainException.invalid("/until", "It is no earlier than from, which is " + from + ".");
        }
    }

    boolean takes(AssetId of, LocalDate effective) {
        return (asset == null || asset.equals(of))
                && (from == null || !effective.isBefore(from))
                && (until == null || !effective.isAfter(until));
    }
}
