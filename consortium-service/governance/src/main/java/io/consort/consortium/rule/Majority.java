package io.consort.consortium.rule;

import io.consort.consortium.clause.Article;
import io.consort.consortium.clause.Clause;
import io.consort.consortium.clause.Told;
import io.consort.kernel.money.Fraction;
import io.consort.kernel.sentence.Phrase;
import java.util.List;

/**
 * Which part must say yes. A simple majority is more than half of what was cast, an absolute one more than half of all, a
 * qualified one any other part, and unanimity the whole.
 *
 * @param yes how much
 * @param of of what
 * @param measure counted how
 */
public record Majority(Threshold yes, Base of, Measure measure) {

    public static final Article<Majority> ARTICLE = Article.of(
            Majority.class,
            Clause.of("yes", Majority::yes),
            Clause.of("of", Majority::of).usually(Base.CAST),
            Clause.of("measure", Majority::measure).usually(Measure.WEIGHT));

    /** More yes than no. */
    public static final Majority SIMPLE =
            new Majority(Threshold.moreThan(Fraction.of(1, 2)), Base.CAST, Measure.WEIGHT);

    /** More than half of all who may vote. */
    public static final Majority ABSOLUTE =
            new Majority(Threshold.moreThan(Fraction.of(1, 2)), Base.ALL, Measure.WEIGHT);

    /** At least a part of a base. */
    public static Majority qualified(Fraction part, Base of) {
        return new Majority(Threshold.atLeast(part), of, Measure.WEIGHT);
    }

    /** All of a base. */
    public static Majority unanimity(Base of) {
        return qualified(Fraction.ONE, of);
    }

    /** All of them together, or the silence that is consent where there is none. */
    static Phrase words(List<Majority> all) {
        return all.isEmpty()
                ? Phrase.of("majority.silence")
                : Phrase.list(all.stream()
                        .map(each -> Phrase.of("majority.words", each.yes.words(), each.base()))
                        .toList());
    }

    /** Tells how they differ; where both are one of the same base, in one word. */
    static void tell(Phrase what, List<Majority> before, List<Majority> after, Told told) {
        if (before.size() == 1
                && after.size() == 1
                && before.getFirst().base().equals(after.getFirst().base())) {
            Threshold.tell(
                    what,
                    before.getFirst().yes,
                    after.getFirst().yes,
                    after.getFirst().base(),
                    told);
        } else if (!before.equals(after)) {
            told.tell(Phrase.of("changed", what, words(before), words(after)));
        }
    }

    private Phrase base() {
        return Phrase.of("base." + of.name(), Phrase.constant(measure));
    }
}
