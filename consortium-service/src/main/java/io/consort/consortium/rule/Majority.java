package io.consort.consortium.rule;

import io.consort.kernel.money.Fraction;

/**
 * Which part must say yes. A simple majority is more than half of what was cast, an absolute one more than half of all, a
 * qualified one any other part, and unanimity the whole.
 *
 * @param yes how much
 * @param of of what
 * @param measure counted how
 */
public record Majority(Threshold yes, Base of, Measure measure) {

    /** More yes than no. */
    public static final Majority SIMPLE =
            new Majority(Threshold.moreThan(Fraction.of(1, 2)), Base.CAST, Measure.WEIGHT);

    /** More than half of all who may vote. */
    public static final Majority ABSOLUTE =
            new Majority(Threshold.moreThan(Fraction.of(1, 2)), Base.ALL, Measure.WEIGHT);

    /** At least a part of a base. */
    public static Majority qualified(Fraction part, Base of) {
        return new Majority(Threshold.atLeast(part), of, Measure.WEIGHT);
    }

    /** All of a base. */
    public static Majority unanimity(Base of) {
        return qualified(Fraction.ONE, of);
    }
}
