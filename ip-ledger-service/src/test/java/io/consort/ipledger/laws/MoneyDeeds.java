package io.consort.ipledger.laws;

import io.consort.ipledger.By;
import io.consort.ipledger.distribution.CorrectIncome;
import io.consort.ipledger.distribution.DistributeIncome;
import io.consort.ipledger.distribution.Distribution;
import io.consort.ipledger.distribution.DistributionEvent.PaymentRecorded;
import io.consort.ipledger.distribution.Distributions;
import io.consort.ipledger.distribution.PaymentKind;
import io.consort.ipledger.distribution.RecalculateDistribution;
import io.consort.ipledger.distribution.RecordCreditNote;
import io.consort.ipledger.distribution.RecordPayment;
import io.consort.ipledger.distribution.SetOffCredit;
import io.consort.ipledger.distribution.Statement;
import io.consort.ipledger.income.Correction;
import io.consort.ipledger.income.CreditNote;
import io.consort.ipledger.income.Income;
import io.consort.ipledger.income.IncomeEvent.IncomeRecorded;
import io.consort.ipledger.income.IncomeId;
import io.consort.ipledger.income.IncomeKind;
import io.consort.ipledger.income.Incomes;
import io.consort.ipledger.income.Period;
import io.consort.ipledger.income.RecordIncome;
import io.consort.ipledger.laws.Deed.Scene;
import io.consort.ipledger.scheme.AdoptScheme;
import io.consort.ipledger.scheme.AssignScheme;
import io.consort.ipledger.scheme.EnactScheme;
import io.consort.ipledger.scheme.Enactment;
import io.consort.ipledger.scheme.ResolutionId;
import io.consort.ipledger.scheme.SchemeAssignment;
import io.consort.ipledger.scheme.SchemeId;
import io.consort.ipledger.scheme.Schemes;
import io.consort.ipledger.scheme.Waterfall;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;

/** What brings money in, and where it goes. */
final class MoneyDeeds {

    private MoneyDeeds() {}

    static List<Act> earn(Roll roll, Scene scene) {
        Money gross = roll.money();
        Money withheld = Money.ofMinor(gross.getCurrencyUnit(), gross.getAmountMinorLong() / 100 * (roll.step() * 10L));
        Income income = new Income(
                roll.assetId(),
                Roll.nth(List.of(IncomeKind.values()), roll.pick()),
                gross,
                withheld,
                World.PAYER,
                roll.on(),
                new Period(World.CREATED, World.CREATED.plusDays(roll.pick())),
                null);
        return List.of(new Act(roll.organisation(), roll.office(new RecordIncome(income, null))));
    }

    /** Records an income and distributes it, should it become the next. */
    static List<Act> earnAndDistribute(Roll roll, Scene scene) {
        IncomeId next =
                new IncomeId("I-" + (Incomes.of(scene.state()).recorded().size() + 1));
        return List.of(
                earn(roll, scene).getFirst(),
                Act.office(new DistributeIncome(next, Roll.nth(World.SCHEMES, roll.pick() / 50), null)));
    }

    static List<Act> distribute(Roll roll, Scene scene) {
        Optional<IncomeRecorded> income = roll.one(Incomes.of(scene.state()).recorded());
        return income.map(each -> Act.office(new DistributeIncome(each.id(), scheme(roll), null))).stream()
                .toList();
    }

    static List<Act> recalculate(Roll roll, Scene scene) {
        return roll
                .one(Distributions.of(scene.state()).made())
                .map(made -> Act.office(new RecalculateDistribution(made.id(), "Title was corrected.")))
                .stream()
                .toList();
    }

    /** What was recorded by mistake is annulled, or a part of it given back. */
    static List<Act> correct(Roll roll, Scene scene) {
        Optional<IncomeRecorded> income = roll.one(Incomes.of(scene.state()).recorded());
        return income
                .map(each -> {
                    Money part = each.income().gross().dividedBy(1 + roll.pick(), RoundingMode.DOWN);
                    boolean annul = roll.size() % 4 == 0 || !part.isPositive();
                    Correction correction = annul
                            ? new Correction.Annulment("It never came in.")
                            : new Correction.Refund(
                                    part, part.multipliedBy(0), World.CREATED, "C-" + roll.size(), "A rebate.");
                    return Act.office(By.office(new CorrectIncome(each.id(), correction)));
                })
                .stream()
                .toList();
    }

    /** A payer is owed something back, or what it is owed is set off against an income. */
    static List<Act> credit(Roll roll, Scene scene) {
        if (roll.size() % 3 == 0 && !Incomes.of(scene.state()).credits().isEmpty()) {
            return roll
                    .one(Incomes.of(scene.state()).recorded())
                    .map(income -> Act.office(By.office(new SetOffCredit(
                            roll.one(Incomes.of(scene.state()).credits())
                                    .orElseThrow()
                                    .id(),
                            income.id()))))
                    .stream()
                    .toList();
        }
        Money gross = roll.money();
        CreditNote note = new CreditNote(
                roll.assetId(),
                gross,
                gross.multipliedBy(0),
                World.PAYER,
                roll.on(),
                "CN-" + roll.pick(),
                null,
                "Returned goods.");
        return List.of(new Act(roll.organisation(), roll.office(new RecordCreditNote(note))));
    }

    /** The next step of a payment, or one that cannot be. */
    static List<Act> pay(Roll roll, Scene scene) {
        Optional<Distribution> made = roll.one(Distributions.of(scene.state()).made());
        if (made.isEmpty()) {
            return List.of();
        }
        Statement statement = Roll.nth(List.copyOf(made.get().statements().values()), roll.who() + roll.step());
        List<PaymentRecorded> steps = statement.payment().steps();
        PaymentRecorded last = steps.isEmpty() ? null : steps.getLast();
        PaymentKind kind = kind(roll, statement, last);
        boolean answers = kind == PaymentKind.PAID || kind == PaymentKind.RETURNED;
        return List.of(Act.office(new RecordPayment(
                made.get().id(),
                statement.payee(),
                kind,
                answers && last != null
                        ? (kind == PaymentKind.RETURNED ? Roll.nth(steps, roll.pick()) : last).reference()
                        : "B-" + roll.size(),
                roll.on(),
                kind == PaymentKind.RETURNED ? "account closed" : null)));
    }

    private static PaymentKind kind(Roll roll, Statement statement, @Nullable PaymentRecorded last) {
        if (last != null && roll.size() % 7 == 0) {
            return PaymentKind.RETURNED;
        }
        if (roll.size() % 5 == 0) {
            return Roll.nth(List.of(PaymentKind.values()), roll.date());
        }
        if (statement.outstanding().isNegative()) {
            return PaymentKind.REFUNDED;
        }
        boolean told = last != null && last.kind() == PaymentKind.INSTRUCTED;
        return told ? PaymentKind.PAID : PaymentKind.INSTRUCTED;
    }

    static List<Act> assignScheme(Roll roll, Scene scene) {
        return List.of(Act.office(new AssignScheme(
                roll.assetId(),
                new SchemeAssignment(
                        scheme(roll), new ResolutionId("R-" + roll.pick()), roll.size() % 3 == 0 ? null : roll.on()))));
    }

    static List<Act> adopt(Roll roll, Scene scene) {
        return List.of(Act.office(new AdoptScheme(
                scheme(roll),
                "At random",
                Roll.nth(scene.waterfalls(), roll.pick()),
                roll.size() % 3 == 0 ? null : new ResolutionId("R-" + roll.pick()),
                roll.size() % 3 == 1 ? roll.on() : null)));
    }

    /** The scheme with which every history begins. */
    static Act beginning(Waterfall waterfall) {
        return Act.office(
                new AdoptScheme(World.SCHEMES.getFirst(), "First", waterfall, new ResolutionId("R-first"), null));
    }

    static List<Act> enact(Roll roll, Scene scene) {
        int versions = Schemes.of(scene.state()).versions(scheme(roll)).size();
        return versions == 0
                ? List.of()
                : List.of(Act.office(new EnactScheme(
                        scheme(roll),
                        new Enactment(1 + roll.size() % versions, new ResolutionId("R-" + roll.pick()), roll.on()))));
    }

    private static SchemeId scheme(Roll roll) {
        return Roll.nth(World.SCHEMES, roll.step());
    }
}
