package io.consort.consortium.rule;

import io.consort.consortium.clause.Article;
import io.consort.consortium.clause.Clause;
import io.consort.consortium.clause.Limit;
import io.consort.kernel.sentence.Phrase;
import org.jspecify.annotations.Nullable;

/**
 * A right to stop what was decided, with a reason.
 *
 * @param days how long, for each seat from the day on which it is proven to have been told
 * @param objections how many seats must object
 * @param withoutConcerned whether the organisation that a decision concerns cannot object to it; null where it can
 * @param also the body whose voting seats can object besides those of the body that decided; null where there is none
 */
public record Veto(
        int days,
        int objections,
        @Nullable Boolean withoutConcerned,
        @Nullable BodyId also) {

    public static final Article<Veto> ARTICLE = Article.of(
            Veto.class,
            Clause.of("days", Veto::days).within(Limit.range(1, 365, "days")),
            Clause.of("objections", Veto::objections).within(Limit.range(1, 200, "seats")),
            Clause.of("withoutConcerned", Veto::withoutConcerned),
            Clause.of("also", Veto::also));

    public Veto {
        ARTICLE.require(days, objections, withoutConcerned, also);
        withoutConcerned = Boolean.TRUE.equals(withoutConcerned) ? true : null;
    }

    /** Of each seat that could vote. */
    public Veto(int days, int objections) {
        this(days, objections, null, null);
    }

    /** Whether the organisation that a decision concerns cannot object to it. */
    public boolean leavesOutConcerned() {
        return withoutConcerned != null;
    }

    Phrase words() {
        return Phrase.of(
                "veto.words",
                Phrase.seats(objections),
                also == null ? Phrase.NOTHING : Phrase.of("veto.also", also),
                leavesOutConcerned() ? Phrase.of("veto.withoutConcerned") : Phrase.NOTHING,
                Phrase.days(days));
    }
}
