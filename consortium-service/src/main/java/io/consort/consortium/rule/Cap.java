package io.consort.consortium.rule;

import io.consort.kernel.money.Fraction;
import io.consort.kernel.problem.DomainException;

/** The most that an organisation weighs together with its affiliates. What is above it is cut, in proportion, from their seats. */
public sealed interface Cap {

    /** At most a part of what all weigh before any cap. */
    record OfTotal(Fraction part) implements Cap {
        public OfTotal {
            if (!part.isShare()) {
                throw DomainException.invalid("/part", "Above 0 and at most 1, for example \"1/4\".");
            }
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
}
