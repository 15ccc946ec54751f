package io.consort.consortium.decision;

import io.consort.consortium.ballot.PaperKey;
import io.consort.kernel.money.Fraction;

/**
 * The papers of one weight.
 *
 * @param taken how many were given out
 * @param cast how many came back as ballots
 */
public record PaperStack(Fraction weight, PaperKey key, int taken, int cast) {

    static PaperStack of(WeightKey key) {
        return new PaperStack(key.weight(), key.key(), 0, 0);
    }

    PaperStack oneTaken() {
        return new PaperStack(weight, key, taken + 1, cast);
    }

    PaperStack oneCast() {
        return new PaperStack(weight, key, taken, cast + 1);
    }
}
