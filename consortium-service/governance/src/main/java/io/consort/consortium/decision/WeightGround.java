package io.consort.consortium.decision;

import io.consort.consortium.rule.ClassId;
import io.consort.kernel.money.Fraction;
import io.consort.kernel.sentence.Phrase;
import java.math.BigDecimal;
import java.math.BigInteger;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;

/** Why a seat weighs what it does before any cap, as it was when voting opened. */
public sealed interface WeightGround {

    /** What the seat weighs by it. */
    Fraction weight();

    /** It in a sentence. */
    Phrase words();

    /** Each seat weighs one. */
    record Equal() implements WeightGround {

        @Override
        public Fraction weight() {
            return Fraction.ONE;
        }

        @Override
        public Phrase words() {
            return Phrase.of("ground.equal");
        }
    }

    /**
     * The class of its member weighs so much.
     *
     * @param membershipClass on the day of the opening; null where whoever holds the seat is no member
     * @param whole what the rule has the class weigh, 0 where it does not name it
     * @param seats how many seats of its member divide that
     */
    record OfClass(@Nullable ClassId membershipClass, Fraction whole, int seats) implements WeightGround {

        @Override
        public Fraction weight() {
            return whole.times(Fraction.of(1, seats));
        }

        @Override
        public Phrase words() {
            return membershipClass == null
                    ? Phrase.of("ground.noClass")
                    : Phrase.of("ground.ofClass", membershipClass, whole, divided(seats));
        }
    }

    /**
     * So much was last assessed for its member.
     *
     * @param year of the dues
     * @param dues as assessed, before any are paid
     * @param seats how many seats of its member divide that
     */
    record OfDues(int year, Money dues, int seats) implements WeightGround {

        @Override
        public Fraction weight() {
            BigDecimal amount = dues.getAmount();
            return new Fraction(amount.unscaledValue(), BigInteger.TEN.pow(amount.scale()))
                    .times(Fraction.of(1, seats));
        }

        @Override
        public Phrase words() {
            return Phrase.of("ground.ofDues", year, amount(dues), dues.getCurrencyUnit(), divided(seats));
        }
    }

    /**
     * So much was last assessed for its member and contributed by it.
     *
     * @param dues as assessed for the year, before any are paid
     * @param contributed what was accepted of the kinds that the charter has count
     * @param seats how many seats of its member divide that
     */
    record OfContributions(int year, Money dues, Money contributed, int seats) implements WeightGround {

        @Override
        public Fraction weight() {
            return new OfDues(year, dues.plus(contributed), seats).weight();
        }

        @Override
        public Phrase words() {
            return Phrase.of(
                    "ground.ofContributions",
                    year,
                    amount(dues),
                    dues.getCurrencyUnit(),
                    amount(contributed),
                    divided(seats));
        }
    }

    /** Nothing was assessed for its member in a year before. */
    record NoDues() implements WeightGround {

        @Override
        public Fraction weight() {
            return Fraction.ZERO;
        }

        @Override
        public Phrase words() {
            return Phrase.of("ground.noDues");
        }
    }

    private static String amount(Money money) {
        return money.getAmount().toPlainString();
    }

    private static Object divided(int seats) {
        return seats == 1 ? Phrase.NOTHING : Phrase.of("ground.divided", seats);
    }
}
