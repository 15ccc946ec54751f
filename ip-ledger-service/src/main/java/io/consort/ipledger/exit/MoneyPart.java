package io.consort.ipledger.exit;

import io.consort.ipledger.compensation.Compensation;
import io.consort.ipledger.compensation.Compensations;
import io.consort.ipledger.distribution.Distribution;
import io.consort.ipledger.distribution.Distributions;
import io.consort.ipledger.distribution.Statement;
import io.consort.ipledger.income.Income;
import io.consort.ipledger.income.IncomeEvent.IncomeRecorded;
import io.consort.ipledger.income.Incomes;
import io.consort.ipledger.title.Titles;
import io.consort.kernel.exit.ExitItem;
import io.consort.kernel.exit.Heading;
import io.consort.kernel.exit.Matter;
import io.consort.kernel.json.Kebab;
import io.consort.kernel.money.Fraction;
import io.consort.kernel.sentence.Sentence;
import org.joda.money.Money;

/**
 * What was distributed to a leaver or to a unit of it and is not paid is still paid; what it got too much it gives back. Income of
 * a day on which it was an owner is still distributed to it, and compensation for a consent is still paid, by it or to it.
 */
final class MoneyPart {

    private MoneyPart() {}

    static void add(Course course) {
        for (Distribution distribution : Distributions.of(course.state()).made()) {
            for (Statement statement : distribution.statements().values()) {
                if (statement
                        .payee()
                        .organisation()
                        .filter(course.member()::equals)
                        .isPresent()) {
                    open(course, distribution, statement);
                }
            }
        }
        incomes(course);
        later(course);
        Compensations.owed(course.state()).forEach(owed -> compensation(course, owed));
    }

    /** Its part is known once they are distributed; until then its share of title on their day is. */
    private static void incomes(Course course) {
        Incomes incomes = Incomes.of(course.state());
        for (IncomeRecorded recorded : incomes.recorded()) {
            Income income = recorded.income();
            Fraction share =
                    Titles.of(course.state()).require(income.asset()).share(course.member(), income.effective());
            boolean forgone =
                    course.terms().endRoyalties() && !income.effective().isBefore(course.effective());
            boolean open = !forgone
                    && Distributions.of(course.state()).of(recorded.id()).isEmpty()
                    && incomes.remainder(recorded.id()).received().isPositive();
            if (open && share.signum() > 0) {
                course.add(ExitItem.ofTitle(
                        Heading.OWED_TO,
                        "incomes/" + recorded.id(),
                        "its part, by its share of title, of a " + Kebab.ofConstant(income.kind()) + " on "
                                + income.asset() + " of " + income.effective() + " that is not distributed yet",
                        share));
            }
        }
    }

    private static void later(Course course) {
        if (course.terms().endRoyalties()) {
            course.add(ExitItem.of(
                    Heading.LOST,
                    "incomes",
                    "its part in income of days from " + course.effective() + " on, which those who stay divide",
                    null));
        }
    }

    private static void compensation(Course course, Compensation owed) {
        String what = "compensation of " + owed.to() + " by " + owed.from() + " for a consent about " + owed.asset();
        if (owed.outstanding().isPositive() && owed.to().equals(course.member())) {
            course.add(ExitItem.ofMoney(Heading.OWED_TO, subject(owed), what, owed.outstanding()));
        } else if (owed.outstanding().isPositive() && owed.from().equals(course.member())) {
            course.add(ExitItem.ofMoney(Heading.OWED_BY, subject(owed), what, owed.outstanding()));
            if (course.terms().debtsFirst()) {
                course.add(Matter.of(subject(owed), "debt-open", owed.from(), owed.outstanding(), owed.to()));
            }
        }
    }

    private static String subject(Compensation owed) {
        return "notices/" + owed.notice();
    }

    private static void open(Course course, Distribution distribution, Statement statement) {
        Money open = statement.total().minus(statement.payment().settled());
        String subject = "distributions/" + distribution.id();
        String what = "distribution of " + distribution.pins().income() + " to " + statement.payee() + ", "
                + Kebab.ofConstant(statement.status());
        if (open.isPositive()) {
            course.add(ExitItem.ofMoney(Heading.OWED_TO, subject, what, open));
        } else if (open.isNegative()) {
            course.add(ExitItem.ofMoney(Heading.OWED_BY, subject, what, open.negated()));
            if (course.terms().debtsFirst()) {
                course.add(new Matter(
                        subject, "debt-open", Sentence.of("against.clawback", statement.payee(), open.negated())));
            }
        }
    }
}
