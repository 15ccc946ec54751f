package io.consort.ipledger.scheme;

import org.joda.money.Money;
import org.jspecify.annotations.Nullable;

/**
 * How far a run uses up what a tier counts over several runs: a cap, a sum, a place in the bands.
 *
 * @param tier the tier's id, which is its name where it has no other
 * @param year the year that is counted in; null where it counts over the asset's life
 * @param before what earlier runs had used
 * @param now what this run uses
 * @param expense which expense came back so far; null where it is a limit of the tier's own
 */
public record Use(
        String tier,
        @Nullable Integer year,
        Money before,
        Money now,
        @Nullable String expense) {

    /** Of a tier's own limit. */
    public Use(String tier, @Nullable Integer year, Money before, Money now) {
        this(tier, year, before, now, null);
    }
}
