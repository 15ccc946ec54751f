package io.consort.consortium.separation;

import io.consort.consortium.clause.Article;
import io.consort.consortium.clause.Clause;
import io.consort.consortium.clause.Limit;
import io.consort.consortium.rule.BodyId;
import io.consort.consortium.rule.MotionKindId;
import io.consort.kernel.problem.DomainException;
import io.consort.kernel.sentence.Phrase;
import java.util.List;

/** A rule that no sequence of appointments and votes may break. */
public sealed interface Constraint {

    /** How one that stays changes: what it says, and why. */
    Article<Constraint> ARTICLE = Article.of(
            Constraint.class,
            Clause.of("rule", Constraint::words).replaced(),
            Clause.of("why", Constraint::why).replaced());

    /** In characters, of the reason. */
    int LONGEST = 300;

    /** Within its charter. */
    ConstraintId id();

    /** What it is for, in a sentence that a refusal can show. */
    String why();

    /**
     * Nobody is both at once. Where both are parts in a project or fund, they are meant in the same one.
     *
     * @param span who counts as one
     */
    record Apart(ConstraintId id, String why, Duty one, Duty other, Span span) implements Constraint {
        public static final Article<Apart> ARTICLE = Article.of(
                Apart.class,
                Clause.of("id", Apart::id),
                Clause.text("why", Apart::why, LONGEST),
                Clause.of("one", Apart::one),
                Clause.of("other", Apart::other),
                Clause.of("span", Apart::span));

        public Apart {
            why = why.strip();
            ARTICLE.require(id, why, one, other, span);
            if (one.equals(other)) {
                throw DomainException.invalid("/other", "Two duties are kept apart, not one from itself.");
            }
        }
    }

    /**
     * Nobody holds more than a number of a body's seats.
     *
     * @param span an organisation, or a group of affiliates
     */
    record AtMost(ConstraintId id, String why, BodyId body, int seats, Span span) implements Constraint {
        public static final Article<AtMost> ARTICLE = Article.of(
                AtMost.class,
                Clause.of("id", AtMost::id),
                Clause.text("why", AtMost::why, LONGEST),
                Clause.of("body", AtMost::body),
                Clause.of("seats", AtMost::seats).within(Limit.range(1, Integer.MAX_VALUE, "least")),
                Clause.of("span", AtMost::span));

        public AtMost {
            why = why.strip();
            ARTICLE.require(id, why, body, seats, span);
        }
    }

    /**
     * Nobody votes on what concerns them.
     *
     * @param motions of these kinds; all kinds where none is named
     * @param span who counts as concerned with the organisation that the motion is about
     */
    record Aside(ConstraintId id, String why, List<MotionKindId> motions, Span span) implements Constraint {
        public static final Article<Aside> ARTICLE = Article.of(
                Aside.class,
                Clause.of("id", Aside::id),
                Clause.text("why", Aside::why, LONGEST),
                Clause.of("motions", Aside::motions),
                Clause.of("span", Aside::span));

        public Aside {
            why = why.strip();
            motions = List.copyOf(motions);
            ARTICLE.require(id, why, motions, span);
        }
    }

    /** What it says, as it stands after {@code that}. */
    default Phrase words() {
        return switch (this) {
            case Apart apart ->
                Phrase.of("constraint.apart", Phrase.constant(apart.span), apart.one.words(), apart.other.words());
            case AtMost most ->
                Phrase.of("constraint.atMost", Phrase.constant(most.span), Phrase.seats(most.seats), most.body);
            case Aside aside ->
                Phrase.of(
                        "constraint.aside",
                        Phrase.constant(aside.span),
                        aside.motions.isEmpty()
                                ? Phrase.NOTHING
                                : Phrase.of("constraint.motions", Phrase.list(aside.motions)));
        };
    }
}
