package io.consort.ipledger.title;

import io.consort.kernel.money.Fraction;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A share that somebody else registered for its owner.
 *
 * @param share how much of the whole
 * @param confirmed whether the owner confirmed it, or let it stand
 * @param deed the digest of the document that says so; null where there is none
 * @param due the last day on which the owner can speak before its silence confirms it; null where no such period runs
 * @param contested why the owner says that it is wrong; null where it does not
 */
public record Claim(
        Fraction share,
        boolean confirmed,
        @Nullable String deed,
        @Nullable LocalDate due,
        @Nullable String contested) {

    static Claim of(Fraction share, @Nullable String deed) {
        return new Claim(share, false, deed, null, null);
    }

    Claim confirming() {
        return new Claim(share, true, deed, null, null);
    }

    Claim contesting(String reason) {
        return new Claim(share, false, deed, null, reason);
    }

    Claim running(@Nullable LocalDate until) {
        return new Claim(share, confirmed, deed, until, contested);
    }

    Claim merged(Claim other) {
        return new Claim(share.plus(other.share), confirmed && other.confirmed, deed, null, contested);
    }
}
