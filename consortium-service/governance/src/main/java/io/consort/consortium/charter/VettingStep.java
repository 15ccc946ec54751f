package io.consort.consortium.charter;

import io.consort.consortium.clause.Article;
import io.consort.consortium.clause.Clause;
import io.consort.consortium.rule.BodyId;
import io.consort.kernel.sentence.Phrase;
import org.jspecify.annotations.Nullable;

/**
 * One thing that is looked into before an organisation is admitted.
 *
 * @param question what is to be found out, as one that can be answered with yes or no
 * @param by the body whose chair answers; null for the secretariat
 */
public record VettingStep(
        VettingStepId id, String question, @Nullable BodyId by) {
    public static final Article<VettingStep> ARTICLE = Article.of(
            VettingStep.class,
            Clause.of("id", VettingStep::id),
            Clause.text("question", VettingStep::question, 300).replaced(),
            Clause.of("by", VettingStep::answers).replaced());

    public VettingStep {
        question = question.strip();
        ARTICLE.require(id, question, by);
    }

    Phrase words() {
        return Phrase.of("vettingStep.words", id, question, answers());
    }

    private Phrase answers() {
        return by == null ? Phrase.of("theSecretariat") : Phrase.of("theChair", by);
    }
}
