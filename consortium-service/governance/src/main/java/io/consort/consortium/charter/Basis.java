package io.consort.consortium.charter;

import io.consort.consortium.clause.Article;
import io.consort.consortium.clause.Clause;
import io.consort.consortium.clause.Limit;
import io.consort.kernel.sentence.Phrase;

/**
 * What dues are reckoned from.
 *
 * @param measure in words, for example "sales of semiconductors"
 * @param yearsBefore how many calendar years before the year of the dues it is measured; 1 means the year before
 */
public record Basis(String measure, int yearsBefore) {
    public static final Article<Basis> ARTICLE = Article.of(
            Basis.class,
            Clause.text("measure", Basis::measure, 200),
            Clause.of("yearsBefore", Basis::yearsBefore).within(Limit.range(0, 5, "yearsBefore")));

    public Basis {
        measure = measure.strip();
        ARTICLE.require(measure, yearsBefore);
    }

    Phrase words() {
        return Phrase.of("basis.words", measure, yearsBefore);
    }

    /** The year whose amount counts for the dues of a year. */
    public int yearFor(int duesYear) {
        return duesYear - yearsBefore;
    }
}
