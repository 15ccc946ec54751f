package io.consort.consortium.charter;

import io.consort.consortium.clause.Article;
import io.consort.consortium.clause.Clause;
import io.consort.consortium.clause.Limit;
import io.consort.consortium.rule.ContributionKind;
import io.consort.kernel.problem.DomainException;
import io.consort.kernel.sentence.Phrase;
import java.util.List;
import java.util.Set;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;

/**
 * What contributions are worth.
 *
 * @param counted the kinds that count, with dues, where votes weigh by contribution; none where dues alone do
 * @param personMonth what a month of a person's work is worth, in the charter's currency; null where a resolution says it
 */
public record ContributionRule(
        List<ContributionKind> counted, @Nullable Money personMonth) {
    public static final Article<ContributionRule> ARTICLE = Article.of(
            ContributionRule.class,
            Clause.of("counted", ContributionRule::counted)
                    .within(Limit.ofSchema("\"maxItems\":3,\"uniqueItems\":true")),
            Clause.of("personMonth", ContributionRule::personMonth)
                    .within(Limit.ofSchema("\"type\":[\"object\",\"null\"]"))
                    .within(Limit.notNegative("contribution").at("/amount")));

    public ContributionRule {
        counted = List.copyOf(counted);
        if (Set.copyOf(counted).size() < counted.size()) {
            throw DomainException.invalid("/counted", "A kind is named twice.");
        }
        ARTICLE.require(counted, personMonth);
    }

    Phrase words() {
        return Phrase.of(
                "contributionRule.words",
                counted.isEmpty()
                        ? Phrase.of("contributionRule.none")
                        : Phrase.of(
                                "contributionRule.counted",
                                Phrase.row(
                                        counted.stream().map(Phrase::constant).toList())),
                personMonth == null
                        ? Phrase.of("contributionRule.resolved")
                        : Phrase.of("contributionRule.personMonth", personMonth));
    }
}
