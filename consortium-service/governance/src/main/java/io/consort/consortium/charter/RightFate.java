package io.consort.consortium.charter;

import io.consort.consortium.clause.Article;
import io.consort.consortium.clause.Clause;
import io.consort.consortium.clause.Limit;
import io.consort.kernel.sentence.Phrase;

/** What becomes of rights of a kind that a leaver holds. What it has granted goes on, whatever becomes of these. */
public sealed interface RightFate {

    /** They last as they were granted. */
    record Lasts() implements RightFate {}

    /**
     * They survive the exit for some time, unless they end sooner by themselves.
     *
     * @param months counted from the first day without the membership
     */
    record Survives(int months) implements RightFate {
        public static final Article<Survives> ARTICLE = Article.of(
                Survives.class,
                Clause.of("months", Survives::months).within(Limit.range(1, ExitRule.MOST_MONTHS, "months")));

        public Survives {
            ARTICLE.require(months);
        }
    }

    /** They end with the membership. */
    record Ceases() implements RightFate {}

    /** What becomes of them, as it stands after them. */
    default Phrase words() {
        return switch (this) {
            case Lasts() -> Phrase.of("rightFate.lasts");
            case Survives(int months) -> Phrase.of("rightFate.survives", Phrase.months(months));
            case Ceases() -> Phrase.of("rightFate.ceases");
        };
    }

    /** For so many months; none of them when it is 0. */
    static RightFate ofMonths(int months) {
        return months == 0 ? new Ceases() : new Survives(months);
    }
}
