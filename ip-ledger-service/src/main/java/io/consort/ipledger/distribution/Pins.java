package io.consort.ipledger.distribution;

import io.consort.ipledger.asset.AssetId;
import io.consort.ipledger.income.IncomeId;
import io.consort.ipledger.scheme.SchemeId;
import java.time.LocalDate;

/**
 * What a distribution is computed from, so that anyone can compute it again.
 *
 * @param income what was distributed
 * @param asset that brought it
 * @param scheme by which it was placed
 * @param version of the scheme
 * @param titleOn the date whose owners are paid: the income's effective date
 * @param titleEntry the seq of the last entry about the asset's title that was known
 */
public record Pins(IncomeId income, AssetId asset, SchemeId scheme, int version, LocalDate titleOn, long titleEntry) {}
