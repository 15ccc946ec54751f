package io.consort.consortium.rule;

import io.consort.consortium.clause.Article;
import io.consort.consortium.clause.Clause;
import io.consort.consortium.clause.Limit;
import io.consort.consortium.clause.Told;
import io.consort.kernel.money.Fraction;
import io.consort.kernel.problem.DomainException;
import io.consort.kernel.sentence.Phrase;
import org.jspecify.annotations.Nullable;

/**
 * A part that must be reached, or exceeded.
 *
 * @param part from 0 to 1
 * @param exceeded whether more than the part is needed; else the part itself suffices
 */
public record Threshold(Fraction part, boolean exceeded) {
    public static final Article<Threshold> ARTICLE = Article.of(
            Threshold.class,
            Clause.of("part", Threshold::part).within(Limit.part("2/3")),
            Clause.of("exceeded", Threshold::exceeded).usually(false));

    public Threshold {
        ARTICLE.require(part, exceeded);
        if (exceeded && part.equals(Fraction.ONE)) {
            throw DomainException.invalid("/part", "Nothing exceeds the whole.");
        }
    }

    /** At least a part. */
    public static Threshold atLeast(Fraction part) {
        return new Threshold(part, false);
    }

    /** More than a part. */
    public static Threshold moreThan(Fraction part) {
        return new Threshold(part, true);
    }

    /** Whether an amount is enough of a whole. Nothing is enough of an empty whole. */
    public boolean isMetBy(Fraction amount, Fraction whole) {
        if (whole.signum() == 0) {
            return false;
        }
        int compared = amount.compareTo(part.times(whole));
        return exceeded ? compared > 0 : compared >= 0;
    }

    /** How much it is. */
    public Phrase words() {
        return Phrase.of(exceeded ? "moreThan" : "atLeast", part);
    }

    /** Tells of one that is new, abolished, rises or falls: what it is, and of which whole. */
    static void tell(Phrase what, @Nullable Threshold before, @Nullable Threshold after, Phrase whole, Told told) {
        if (before != null && after != null) {
            if (!before.equals(after)) {
                String code = after.isMoreThan(before) ? "threshold.risen" : "threshold.fallen";
                told.tell(Phrase.of(code, what, before.words(), after.words(), whole));
            }
        } else if (after != null) {
            told.tell(Phrase.of("threshold.added", what, after.words(), whole));
        } else if (before != null) {
            told.tell(Phrase.of("threshold.removed", what, before.words(), whole));
        }
    }

    private boolean isMoreThan(Threshold other) {
        int compared = part.compareTo(other.part);
        return compared > 0 || (compared == 0 && exceeded);
    }

    /** {@code at least 2/3} or {@code more than 1/2}. */
    @Override
    public String toString() {
        return (exceeded ? "more than " : "at least ") + part;
    }
}
