package io.consort.consortium.charter;

import io.consort.consortium.clause.Article;
import io.consort.consortium.clause.Clause;
import io.consort.consortium.clause.Limit;
import io.consort.kernel.sentence.Phrase;
import org.joda.money.Money;

/**
 * One step of banded dues.
 *
 * @param from the basis from which it applies, up to the next band
 * @param dues the amount due in it
 */
public record Band(Money from, Money dues) {

    public static final Article<Band> ARTICLE = Article.of(
            Band.class,
            Clause.of("from", Band::from).within(Limit.notNegative("dues")),
            Clause.of("dues", Band::dues).within(Limit.notNegative("dues")));

    Phrase words() {
        return Phrase.of("band.words", dues, from);
    }
}
