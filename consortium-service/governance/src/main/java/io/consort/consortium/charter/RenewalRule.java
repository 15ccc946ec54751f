package io.consort.consortium.charter;

import io.consort.consortium.clause.Article;
import io.consort.consortium.clause.Clause;
import io.consort.consortium.clause.Limit;

/**
 * Memberships that end unless they are renewed.
 *
 * @param termMonths how long one lasts
 * @param graceDays how long after its end it can still be renewed, without a vote in between
 */
public record RenewalRule(int termMonths, int graceDays) {
    public static final Article<RenewalRule> ARTICLE = Article.of(
            RenewalRule.class,
            Clause.of("termMonths", RenewalRule::termMonths).within(Limit.range(1, 240, "months")),
            Clause.of("graceDays", RenewalRule::graceDays).within(Limit.range(0, 365, "days")));

    public RenewalRule {
        ARTICLE.require(termMonths, graceDays);
    }
}
