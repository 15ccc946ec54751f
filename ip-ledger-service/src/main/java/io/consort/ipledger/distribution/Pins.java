package io.consort.ipledger.distribution;

import io.consort.ipledger.asset.AssetId;
import io.consort.ipledger.income.IncomeId;
import io.consort.ipledger.scheme.SchemeId;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a distribution is computed from, so that anyone can compute it again.
 *
 * @param income what was distributed
 * @param asset that brought it
 * @param scheme by which it was placed
 * @param version of the scheme
 * @param titleOn the date whose owners are paid: the income's effective date
 * @param titleEntry the seq of the last entry about the asset's title that was known
 * @param without who gets nothing of it by the terms of its exit; null for nobody
 */
public record Pins(
        IncomeId income,
        AssetId asset,
        SchemeId scheme,
        int version,
        LocalDate titleOn,
        long titleEntry,
        @Nullable List<Forgone> without) {

    public Pins {
        without = without == null || without.isEmpty() ? null : List.copyOf(without);
    }

    /** With nobody who gets nothing. */
    public Pins(IncomeId income, AssetId asset, SchemeId scheme, int version, LocalDate titleOn, long titleEntry) {
        this(income, asset, scheme, version, titleOn, titleEntry, null);
    }
}
