package io.consort.consortium.rule;

import io.consort.consortium.clause.Article;
import io.consort.consortium.clause.Clause;
import io.consort.consortium.clause.Limit;
import io.consort.kernel.money.Fraction;
import io.consort.kernel.problem.DomainException;
import io.consort.kernel.sentence.Phrase;
import java.util.List;

/** What a seat weighs. Weights are fixed when voting opens. */
public sealed interface Weighing {

    /** Each seat weighs one. */
    record Equal() implements Weighing {}

    /**
     * A seat weighs what its organisation's class of members does; an organisation with several seats divides it among them.
     *
     * @param weights one for each class that weighs anything; a class that is not named weighs nothing
     */
    record ByClass(List<ClassWeight> weights) implements Weighing {

        public static final Article<ByClass> ARTICLE =
                Article.of(ByClass.class, Clause.of("weights", ByClass::weights).within(Limit.items(1, 20, "weights")));

        public ByClass {
            weights = List.copyOf(weights);
            ARTICLE.require(weights);
            if (weights.stream().map(ClassWeight::membershipClass).distinct().count() < weights.size()) {
                throw DomainException.invalid("/weights", "Two weights for one class.");
            }
        }
    }

    /**
     * A seat weighs the dues that were last assessed for its organisation in a year before the vote, counted in whole units of
     * the charter's currency and parts of them, and with them the contributions of that year that the charter has count; an organisation with several seats divides it among them.
     */
    record ByContribution() implements Weighing {}

    /** What a class weighs. */
    record ClassWeight(ClassId membershipClass, Fraction weight) {
        public static final Article<ClassWeight> ARTICLE = Article.of(
                ClassWeight.class,
                Clause.of("membershipClass", ClassWeight::membershipClass),
                Clause.of("weight", ClassWeight::weight).within(Limit.positive()));

        public ClassWeight {
            ARTICLE.require(membershipClass, weight);
        }
    }

    /** What a seat weighs. */
    default Phrase words() {
        return switch (this) {
            case Equal() -> Phrase.of("weighing.equal");
            case ByContribution() -> Phrase.of("weighing.byContribution");
            case ByClass(var weights) ->
                Phrase.list(weights.stream()
                        .map(each -> Phrase.of("weighing.byClass", each.weight(), each.membershipClass()))
                        .toList());
        };
    }
}
