package io.consort.consortium.charter;

import io.consort.consortium.rule.MotionKindId;
import io.consort.kernel.problem.DomainException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How an application is dealt with.
 *
 * @param steps what is looked into, in order
 * @param decidedBy the kind of motion that admits; null where the secretariat invites whoever passed
 */
public record AdmissionRule(
        List<VettingStep> steps, @Nullable MotionKindId decidedBy) {
    public AdmissionRule {
        steps = List.copyOf(steps);
        if (steps.size() > 20) {
            throw DomainException.invalid("/steps", "At most 20 steps.");
        }
        if (steps.stream().map(VettingStep::id).distinct().count() < steps.size()) {
            throw DomainException.invalid("/steps", "Two steps have the same id.");
        }
    }
}
