package io.consort.consortium.charter;

import io.consort.consortium.clause.Article;
import io.consort.consortium.clause.Clause;
import io.consort.consortium.clause.Limit;

/**
 * What comes of dues that are not paid when they are due.
 *
 * @param graceDays after the due date, until the member is in default and loses its vote
 * @param cureDays after the default, until the member may be expelled
 */
public record ArrearsRule(int graceDays, int cureDays) {
    public static final Article<ArrearsRule> ARTICLE = Article.of(
            ArrearsRule.class,
            Clause.of("graceDays", ArrearsRule::graceDays).within(Limit.range(0, 730, "days")),
            Clause.of("cureDays", ArrearsRule::cureDays).within(Limit.range(0, 730, "days")));

    public ArrearsRule {
        ARTICLE.require(graceDays, cureDays);
    }
}
