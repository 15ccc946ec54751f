package io.consort.consortium.rule;

import io.consort.consortium.clause.Article;
import io.consort.consortium.clause.Clause;
import io.consort.consortium.clause.Limit;
import io.consort.kernel.problem.DomainException;
import io.consort.kernel.sentence.Phrase;

/**
 * How far seats of a body may have others vote for them.
 *
 * @param most how many other seats one may vote for; 0 when nobody votes for another
 * @param inPart whether a seat may give away a part of its weight and keep the rest
 */
public record ProxyRule(int most, boolean inPart) {

    public static final Article<ProxyRule> ARTICLE = Article.of(
                    ProxyRule.class,
                    Clause.number("most", ProxyRule::most, Limit.range(0, 200, "seats")),
                    Clause.turn("inPart", ProxyRule::inPart).usually(false))
            .together("""
                    "if": {"properties": {"inPart": {"const": true}}},
                    "then": {"properties": {"most": {"minimum": 1}}}""");

    /** Each votes for itself. */
    public static final ProxyRule NONE = new ProxyRule(0, false);

    public ProxyRule {
        ARTICLE.require(most, inPart);
        if (inPart && most == 0) {
            throw DomainException.invalid("/inPart", "Where nobody votes for another, nobody does so in part.");
        }
    }

    Phrase words() {
        return most == 0
                ? Phrase.of("proxyRule.none")
                : Phrase.of(
                        "proxyRule.words",
                        Phrase.of("otherSeats", most),
                        Phrase.of(inPart ? "proxyRule.part" : "proxyRule.whole"));
    }
}
