package io.consort.ipledger.pledge;

import io.consort.kernel.money.Fraction;
import java.time.LocalDate;

/**
 * What a pledge makes a holder of title keep.
 *
 * @param share at least so much of the whole
 * @param from from this date on
 */
public record Burden(Fraction share, LocalDate from) {

    Burden plus(Burden other) {
        return new Burden(share.plus(other.share), from.isAfter(other.from) ? from : other.from);
    }
}
