package io.consort.consortium.count;

import io.consort.consortium.rule.Measure;
import io.consort.kernel.money.Fraction;

/**
 * How much, by both measures.
 *
 * @param seats each counted once; parts of a seat where it was given away in part
 * @param weight by weight
 */
public record Amount(Fraction seats, Fraction weight) {

    /** By one measure. */
    public Fraction by(Measure measure) {
        return switch (measure) {
            case SEATS -> seats;
            case WEIGHT -> weight;
        };
    }

    /** Both together. */
    public Amount plus(Amount other) {
        return new Amount(seats.plus(other.seats), weight.plus(other.weight));
    }
}
