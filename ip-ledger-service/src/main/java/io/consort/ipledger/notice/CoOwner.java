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

    CoOwner objecting(String why) {
        return new CoOwner(share, Stance.OBJECTED, why, offered);
    }

    CoOwner consenting() {
        return new CoOwner(share, Stance.CONSENTED, null, offered);
    }

    CoOwner unheard() {
        return new CoOwner(share, Stance.UNHEARD, null, offered);
    }

    CoOwner offered(Money amount) {
        return new CoOwner(share, stance, reason, amount);
    }
}
