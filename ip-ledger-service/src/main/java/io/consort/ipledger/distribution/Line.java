package io.consort.ipledger.distribution;

import org.joda.money.Money;
import org.jspecify.annotations.Nullable;

/**
 * What a payee gets from one tier.
 *
 * @param tier the tier's name
 * @param amount above zero
 * @param before what the payee had got from the tier earlier in the year; null where the tier does not count that
 * @param id by which the tier counts that, where it is not its name
 * @param expense which expense comes back with it; null where none does
 */
public record Line(
        String tier,
        Money amount,
        @Nullable Money before,
        @Nullable String id,
        @Nullable String expense) {

    /** Counted by the tier's name, or not at all. */
    public Line(String tier, Money amount, @Nullable Money before) {
        this(tier, amount, before, null, null);
    }

    /** By what the tier counts what the payee gets. */
    String meter() {
        return id == null ? tier : id;
    }

    /** Whether the payee gets the same, whatever it had got before. */
    boolean sameAs(Line other) {
        return tier.equals(other.tier) && amount.equals(other.amount);
    }
}
