package io.consort.consortium.charter;

import io.consort.consortium.clause.Article;
import io.consort.consortium.clause.Clause;
import io.consort.consortium.clause.Limit;
import io.consort.consortium.rule.MotionKindId;
import io.consort.kernel.money.Allocation;
import io.consort.kernel.money.Fraction;
import io.consort.kernel.problem.DomainException;
import io.consort.kernel.sentence.Phrase;
import java.util.List;
import java.util.stream.Stream;
import org.joda.money.Money;

/** How the dues of a class come about. A value: it can be tried on any basis before anyone adopts it. */
public sealed interface DuesRule {

    /** Every amount that the rule names, so that a charter can hold them to its currency. */
    Stream<Money> amounts();

    /** Nothing is due. */
    record Exempt() implements DuesRule {
        @Override
        public Stream<Money> amounts() {
            return Stream.empty();
        }
    }

    /** The same for each member. */
    record Fixed(Money amount) implements DuesRule {
        public static final Article<Fixed> ARTICLE =
                Article.of(Fixed.class, Clause.of("amount", Fixed::amount).within(Limit.notNegative("dues")));

        public Fixed {
            ARTICLE.require(amount);
        }

        @Override
        public Stream<Money> amounts() {
            return Stream.of(amount);
        }
    }

    /**
     * Each member's part of a budget by its votes: {@code budget × its votes ÷ all votes}. Parts are whole units of the
     * currency and sum to the budget where all who vote pay by this rule; see {@link VotesByRight}.
     *
     * @param budget of a year, for all members together
     * @param motion votes count as they do on motions of this kind
     */
    record ByVotes(Money budget, MotionKindId motion) implements DuesRule {
        public static final Article<ByVotes> ARTICLE = Article.of(
                ByVotes.class,
                Clause.of("budget", ByVotes::budget).within(Limit.notNegative("dues")),
                Clause.of("motion", ByVotes::motion));

        public ByVotes {
            ARTICLE.require(budget, motion);
        }

        @Override
        public Stream<Money> amounts() {
            return Stream.of(budget);
        }
    }

    /** Reckoned from an amount that each member reports. */
    sealed interface OnBasis extends DuesRule {

        /** What is to be reported. */
        Basis basis();

        /**
         * What is due.
         *
         * @param reported the basis; zero or more, in the charter's currency
         */
        Money due(Money reported);
    }

    /**
     * The amount of the band that the basis lies in.
     *
     * @param bands the first from zero, the others in rising order
     */
    record Banded(Basis basis, List<Band> bands) implements OnBasis {

        public static final Article<Banded> ARTICLE = Article.of(
                Banded.class,
                Clause.of("basis", Banded::basis),
                Clause.of("bands", Banded::bands).within(Limit.items(1, 50, "bands")));

        public Banded {
            bands = List.copyOf(bands);
            ARTICLE.require(basis, bands);
            requireOneCurrency("/bands", bands.stream().flatMap(Banded::amounts));
            if (!bands.getFirst().from().isZero()) {
                throw DomainException.invalid("/bands/0/from", "The first band begins at zero.");
            }
            for (int i = 0; i < bands.size(); i++) {
                requireNotNegative("/bands/" + i + "/dues", bands.get(i).dues());
                if (i > 0 && !bands.get(i).from().isGreaterThan(bands.get(i - 1).from())) {
                    throw DomainException.invalid("/bands/" + i + "/from", "Each band begins above the one before it.");
                }
            }
        }

        private static Stream<Money> amounts(Band band) {
            return Stream.of(band.from(), band.dues());
        }

        @Override
        public Money due(Money reported) {
            Money due = bands.getFirst().dues();
            for (Band band : bands) {
                if (!band.from().isGreaterThan(reported)) {
                    due = band.dues();
                }
            }
            return due;
        }

        @Override
        public Stream<Money> amounts() {
            return bands.stream().flatMap(Banded::amounts);
        }
    }

    /**
     * {@code clamp(rate * basis, minimum, maximum)}. What is below the currency's smallest unit is not asked for.
     *
     * @param rate above 0, at most 1
     */
    record Clamp(Fraction rate, Basis basis, Money minimum, Money maximum) implements OnBasis {
        public static final Article<Clamp> ARTICLE = Article.of(
                Clamp.class,
                Clause.of("rate", Clamp::rate).within(Limit.share("rate", "1/100")),
                Clause.of("basis", Clamp::basis),
                Clause.of("minimum", Clamp::minimum).within(Limit.notNegative("dues")),
                Clause.of("maximum", Clamp::maximum)
                        .within(Limit.ofSchema(Limit.notNegative("dues").schema())));

        public Clamp {
            ARTICLE.require(rate, basis, minimum, maximum);
            requireOneCurrency("/maximum", Stream.of(minimum, maximum));
            if (minimum.isGreaterThan(maximum)) {
                throw DomainException.invalid("/maximum", "The maximum is not below the minimum.");
            }
        }

        @Override
        public Money due(Money reported) {
            Money share = Allocation.floor(reported, rate);
            return share.isLessThan(minimum) ? minimum : share.isGreaterThan(maximum) ? maximum : share;
        }

        @Override
        public Stream<Money> amounts() {
            return Stream.of(minimum, maximum);
        }
    }

    /** What is owed, as it stands after {@code owe}. */
    default Phrase words() {
        return switch (this) {
            case Exempt() -> Phrase.of("duesRule.exempt");
            case Fixed(var amount) -> Phrase.of("duesRule.fixed", amount);
            case ByVotes(var budget, var motion) -> Phrase.of("duesRule.byVotes", budget, motion);
            case Banded(var basis, var bands) ->
                Phrase.of(
                        "duesRule.banded",
                        Phrase.row(bands.stream().map(Band::words).toList()),
                        basis.words());
            case Clamp(var rate, var basis, var minimum, var maximum) ->
                Phrase.of("duesRule.clamp", rate, basis.words(), minimum, maximum);
        };
    }

    private static void requireNotNegative(String pointer, Money amount) {
        if (amount.isNegative()) {
            throw DomainException.invalid(pointer, "Dues are not negative.");
        }
    }

    private static void requireOneCurrency(String pointer, Stream<Money> amounts) {
        if (amounts.map(Money::getCurrencyUnit).distinct().count() > 1) {
            throw DomainException.invalid(pointer, "All amounts of a rule are in one currency.");
        }
    }
}
