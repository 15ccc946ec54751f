package io.consort.ipledger.scheme;

import org.joda.money.Money;
import org.jspecify.annotations.Nullable;

/**
 * Money that found its place.
 *
 * @param tier the name of the tier it came to rest at
 * @param payee who gets it
 * @param amount above zero
 * @param before what the payee got from the tier earlier in the year; null where the tier does not count that
 * @param id by which the tier counts that, where it is not its name
 * @param expense which expense it gives back; null where it gives back none
 */
public record Placement(
        String tier,
        Payee payee,
        Money amount,
        @Nullable Money before,
        @Nullable String id,
        @Nullable String expense) {

    /** Counted by the tier's name, or not at all. */
    public Placement(String tier, Payee payee, Money amount, @Nullable Money before) {
        this(tier, payee, amount, before, null, null);
    }
}
