package io.consort.ipledger.notice;

import io.consort.kernel.money.Fraction;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;

/**
 * Where a co-owner stands.
 *
 * @param share what it owned when the notice was given
 * @param stance what it has said
 * @param reason why it objects; null where it does not
 * @param offered what it was offered in compensation; null where nothing was
 */
public record CoOwner(
        Fraction share,
        Stance stance,
        @Nullable String reason,
        @Nullable Money offered) {

    static CoOwner silent(Fraction share) {
        return new CoOwner(share, Stance.SILENT, null, null);
    }

    /**
     * What two say that are one now: an objection stands, and a consent is of both only where both gave it. What both were offered is
     * offered to the one.
     */
    CoOwner and(CoOwner other) {
        boolean objects = stance == Stance.OBJECTED || other.stance == Stance.OBJECTED;
        boolean consents = stance == Stance.CONSENTED && other.stance == Stance.CONSENTED;
        return new CoOwner(
                share.plus(other.share),
                objects ? Stance.OBJECTED : consents ? Stance.CONSENTED : Stance.SILENT,
                reason == null ? other.reason : reason,
                together(offered, other.offered));
    }

    /** In two currencies only what was offered to the one that exists, which asks for the rest by another notice. */
    private static @Nullable Money together(@Nullable Money one, @Nullable Money other) {
        if (one == null || other == null) {
            return one == null ? other : one;
        }
        return one.isSameCurrency(other) ? one.plus(other) : one;
    }

    CoOwner objecting(String why) {
        return new CoOwner(share, Stance.OBJECTED, why, offered);
    }

    CoOwner consenting() {
        return new CoOwner(share, Stance.CONSENTED, null, offered);
    }

    CoOwner offered(Money amount) {
        return new CoOwner(share, stance, reason, amount);
    }
}
