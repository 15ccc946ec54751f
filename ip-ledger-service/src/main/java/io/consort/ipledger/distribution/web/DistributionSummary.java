package io.consort.ipledger.distribution.web;

import io.consort.ipledger.asset.AssetId;
import io.consort.ipledger.distribution.Distribution;
import io.consort.ipledger.distribution.DistributionId;
import io.consort.ipledger.distribution.Pins;
import io.consort.ipledger.income.IncomeId;
import io.consort.ipledger.scheme.SchemeId;
import java.time.LocalDate;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;

/**
 * @param received null for whom it does not concern
 */
record DistributionSummary(
        DistributionId id,
        IncomeId income,
        AssetId asset,
        SchemeId scheme,
        int version,
        LocalDate titleOn,
        @Nullable Money received,
        int payees) {

    static DistributionSummary of(Distribution distribution, boolean concerned) {
        Pins pins = distribution.pins();
        return new DistributionSummary(
                distribution.id(),
                pins.income(),
                pins.asset(),
                pins.scheme(),
                pins.version(),
                pins.titleOn(),
                concerned ? distribution.received() : null,
                distribution.statements().size());
    }
}
