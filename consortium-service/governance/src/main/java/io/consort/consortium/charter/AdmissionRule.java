package io.consort.consortium.charter;

import io.consort.consortium.clause.Article;
import io.consort.consortium.clause.Clause;
import io.consort.consortium.clause.Limit;
import io.consort.consortium.clause.Statings;
import io.consort.consortium.clause.Tellings;
import io.consort.consortium.rule.MotionKindId;
import io.consort.kernel.problem.DomainException;
import io.consort.kernel.sentence.Phrase;
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
    public static final Article<AdmissionRule> ARTICLE = Article.of(
            AdmissionRule.class,
            Clause.of("steps", AdmissionRule::steps)
                    .within(Limit.items(0, 20, "steps"))
                    .told(Tellings.each(new Tellings.Item<>(
                            VettingStep::id,
                            VettingStep::words,
                            step -> List.of(step.id(), step.question()),
                            (before, after, told) ->
                                    VettingStep.ARTICLE.compare(before, after, told.about(after.id())))))
                    .stated(Statings.each((step, told) -> VettingStep.ARTICLE.state(step, told.about(step.id())))),
            Clause.of("decidedBy", AdmissionRule::decider).replaced());

    public AdmissionRule {
        steps = List.copyOf(steps);
        ARTICLE.require(steps, decidedBy);
        if (steps.stream().map(VettingStep::id).distinct().count() < steps.size()) {
            throw DomainException.invalid("/steps", "Two steps have the same id.");
        }
    }

    /** Who decides, as it stands within a sentence. */
    Phrase decider() {
        return decidedBy == null ? Phrase.of("theSecretariat") : Phrase.of("aMotion", decidedBy);
    }
}
