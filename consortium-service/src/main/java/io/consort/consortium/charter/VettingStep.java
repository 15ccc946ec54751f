package io.consort.consortium.charter;

import io.consort.consortium.Wording;
import io.consort.consortium.rule.BodyId;
import org.jspecify.annotations.Nullable;

/**
 * One thing that is looked into before an organisation is admitted.
 *
 * @param question what is to be found out, as one that can be answered with yes or no
 * @param by the body whose chair answers; null for the secretariat
 */
public record VettingStep(
        VettingStepId id, String question, @Nullable BodyId by) {
    public VettingStep {
        question = Wording.require("/question", question, 300);
    }
}
