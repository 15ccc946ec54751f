package io.consort.consortium.rule;

import io.consort.kernel.money.Fraction;
import io.consort.kernel.problem.DomainException;

/**
 * The most that an organisation weighs together with its affiliates. What is above it is cut, in proportion, from their seats.
 *
 * <p>"At most a fifth" can be read in two ways, and a charter says which: of all weights before any is cut, or of those that are
 * counted in the end. By the first a group can still have more than a fifth of what is counted, since what is cut is gone from
 * the whole; by the second it cannot.
 */
public sealed interface Cap {

    /** The reading {@code ofAll}: at most a part of what all weigh before any cap. Every charter that names no reading means it. */
    record OfTotal(Fraction part) implements Cap {
        public OfTotal {
            requireShare(part);
        }
    }

    /**
     * The reading {@code ofCounted}: at most a part of what all weigh after the cap. The level L to which groups are cut is
     * the one with L = part × Σ min(weight, L), which there is, and only once, where more groups weigh something than 1/part. Where
     * fewer do, nothing could keep it, as one of n always has 1/n: then all are cut to the lightest, which is as near as it gets.
     */
    record OfCounted(Fraction part) implements Cap {
        public OfCounted {
            requireShare(part);
        }
    }

    /** At most a weight. */
    record OfWeight(Fraction weight) implements Cap {
        public OfWeight {
            if (weight.signum() <= 0) {
                throw DomainException.invalid("/weight", "Above 0.");
            }
        }
    }

    private static void requireShare(Fraction part) {
        if (!part.isShare()) {
            throw DomainException.invalid("/part", "Above 0 and at most 1, for example \"1/4\".");
        }
    }
}
