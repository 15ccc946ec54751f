package io.consort.consortium.rule;

import io.consort.kernel.money.Fraction;
import io.consort.kernel.problem.DomainException;
import java.util.List;

/** What a seat weighs. Weights are fixed when voting opens. */
public sealed interface Weighing {

    /** Each seat weighs one. */
    record Equal() implements Weighing {}

    /**
     * A seat weighs what its organisation's class of members does; an organisation with several seats divides it among them.
     *
     * @param weights one for each class that weighs anything; a class that is not named weighs nothing
     */
    record ByClass(List<ClassWeight> weights) implements Weighing {

        private static final int MOST = 20;

        public ByClass {
            weights = List.copyOf(weights);
            if (weights.isEmpty() || weights.size() > MOST) {
                throw DomainException.invalid("/weights", "From 1 to " + MOST + " classes weigh something.");
            }
            if (weights.stream().map(ClassWeight::membershipClass).distinct().count() < weights.size()) {
                throw DomainException.invalid("/weights", "Two weights for one class.");
            }
        }
    }

    /**
     * A seat weighs the dues that were last assessed for its organisation in a year before the vote, counted in whole units of
     * the charter's currency and parts of them, and with them the contributions of that year that the charter has count; an organisation with several seats divides it among them.
     */
    record ByContribution() implements Weighing {}

    /** What a class weighs. */
    record ClassWeight(ClassId membershipClass, Fraction weight) {
        public ClassWeight {
            if (weight.signum() <= 0) {
                throw DomainException.invalid("/weight", "Above 0.");
            }
        }
    }
}
