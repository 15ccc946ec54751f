package io.consort.consortium.decision;

import io.consort.consortium.ballot.PaperKey;
import io.consort.kernel.money.Fraction;

/**
 * The papers of one weight, beside those who could have one. The fewer they are, the less their votes are secret.
 *
 * @param weight of each
 * @param electors how many seats weigh it and do not stand aside
 * @param taken how many papers were given out
 * @param cast how many came back as ballots
 * @param key that they are signed with
 */
public record PaperCount(Fraction weight, int electors, int taken, int cast, PaperKey key) {

    /** In a sentence. */
    public String words() {
        return "Papers that weigh " + weight + ": " + taken + " taken by " + electors + " who may vote, " + cast
                + " cast.";
    }
}
