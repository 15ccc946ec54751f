package io.consort.consortium.rule;

import io.consort.consortium.Wording;
import io.consort.kernel.problem.DomainException;
import org.jspecify.annotations.Nullable;

/**
 * Who decides motions of a kind, and how.
 *
 * @param body the body that decides
 * @param effect what a resolution brings about
 * @param meeting how it is decided in a meeting; null when it cannot be
 * @param written how it is decided in a written procedure; null when it cannot be
 */
public record MotionRule(
        MotionKindId id,
        String name,
        BodyId body,
        EffectKind effect,
        @Nullable DecisionRule meeting,
        @Nullable DecisionRule written) {

    public MotionRule {
        name = Wording.require("/name", name, 100);
        if (meeting == null && written == null) {
            throw DomainException.invalid(
                    "/meeting", "There is a rule for meetings, for written procedures, or for both.");
        }
        if (written != null && written.votingDays() == 0) {
            throw DomainException.invalid("/written/votingDays", "A written procedure takes at least a day.");
        }
    }
}
