package io.consort.ipledger.distribution;

import static io.consort.ipledger.Sematech.A1;
import static io.consort.ipledger.Sematech.CREATED;
import static io.consort.ipledger.Sematech.REGISTER;
import static io.consort.ipledger.Sematech.STANDARD;
import static org.assertj.core.api.Assertions.assertThat;

import io.consort.ipledger.By;
import io.consort.ipledger.IpLedgerEvent;
import io.consort.ipledger.IpLedgerState;
import io.consort.ipledger.asset.RegisterAsset;
import io.consort.ipledger.exit.ExitExamples;
import io.consort.ipledger.exit.ExitTerms;
import io.consort.ipledger.exit.Fate;
import io.consort.ipledger.exit.ReadmitMember;
import io.consort.ipledger.exit.RevokeExit;
import io.consort.ipledger.exit.TitleFate;
import io.consort.ipledger.income.Income;
import io.consort.ipledger.income.IncomeId;
import io.consort.ipledger.income.IncomeKind;
import io.consort.ipledger.income.Incomes;
import io.consort.ipledger.income.Period;
import io.consort.ipledger.income.RecordIncome;
import io.consort.ipledger.scheme.AdoptScheme;
import io.consort.ipledger.scheme.Basis;
import io.consort.ipledger.scheme.Gauge;
import io.consort.ipledger.scheme.Inventors;
import io.consort.ipledger.scheme.Levy;
import io.consort.ipledger.scheme.Owners;
import io.consort.ipledger.scheme.Payee;
import io.consort.ipledger.scheme.RandomWaterfalls;
import io.consort.ipledger.scheme.Recovery;
import io.consort.ipledger.scheme.ResolutionId;
import io.consort.ipledger.scheme.Waterfall;
import io.consort.ipledger.title.AssignShare;
import io.consort.ipledger.title.Assignment;
import io.consort.kernel.exit.ExitGround;
import io.consort.kernel.exit.ExitId;
import io.consort.kernel.exit.Leaving;
import io.consort.kernel.identity.OrganisationId;
import io.consort.kernel.ledger.Command;
import io.consort.kernel.money.Fraction;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;

/** The laws of distributions, over random schemes, incomes and assignments that are recorded too late. */
class DistributionLawsTest {

    private static final List<OrganisationId> ORGANISATIONS = List.of("ibm", "ti", "utexas", "intel").stream()
            .map(OrganisationId::new)
            .toList();

    /** Money that comes in on a day. */
    record Receipt(long minor, LocalDate on) {}

    @Property(tries = 150)
    void aCorrectedHistoryComesToWhatACorrectOneWouldHave(
            @ForAll("waterfalls") Waterfall waterfall,
            @ForAll("receipts") List<Receipt> receipts,
            @ForAll("assignments") List<Assignment> late) {
        History corrected = begun(waterfall);
        distribute(corrected, receipts);
        List<Command<IpLedgerState, IpLedgerEvent>> accepted = late.stream()
                .map(each -> By.resolution(new AssignShare(A1, each)))
                .filter(corrected::accepts)
                .toList();
        recalculate(corrected, receipts.size());

        History correct = begun(waterfall);
        accepted.forEach(correct::done);
        distribute(correct, receipts);

        for (int i = 1; i <= receipts.size(); i++) {
            assertThat(lines(corrected, i)).isEqualTo(lines(correct, i));
            assertThat(corrected.verify("D-" + i).differences()).isEmpty();
            assertThat(distribution(corrected, i).uses())
                    .isEqualTo(distribution(correct, i).uses());
        }
        assertThat(gauges(corrected)).isEqualTo(gauges(correct));
    }

    @Property(tries = 150)
    void moneyInIsMoneyOutAndWhatIsRecomputedIsWhatIsRecorded(
            @ForAll("waterfalls") Waterfall waterfall,
            @ForAll("receipts") List<Receipt> receipts,
            @ForAll("assignments") List<Assignment> late) {
        History history = begun(waterfall);
        distribute(history, receipts);
        late.forEach(each -> history.accepts(By.resolution(new AssignShare(A1, each))));
        for (int i = 1; i <= receipts.size(); i++) {
            assertThat(paid(history, i)).isEqualTo(received(history, i));
            assertThat(history.verify("D-" + i).differences()).isEmpty();
        }
        recalculate(history, receipts.size());
        for (int i = 1; i <= receipts.size(); i++) {
            assertThat(paid(history, i)).isEqualTo(received(history, i));
        }
    }

    @Property(tries = 100)
    void moneyInIsMoneyOutInEachCurrency(
            @ForAll("receipts") List<Receipt> receipts, @ForAll("assignments") List<Assignment> late) {
        Waterfall anyCurrency = new Waterfall(List.of(
                new Levy("levy", Fraction.of(1, 7), Basis.GROSS, null),
                new Inventors("reward", Fraction.of(1, 3), Basis.NET),
                new Owners("owners")));
        History history = begun(anyCurrency);
        distribute(history, receipts, CurrencyUnit.USD, CurrencyUnit.JPY);
        late.forEach(each -> history.accepts(By.resolution(new AssignShare(A1, each))));
        recalculate(history, receipts.size());
        Map<CurrencyUnit, Money> in = new HashMap<>();
        Incomes.of(history.state())
                .recorded()
                .forEach(each -> in.merge(
                        each.income().gross().getCurrencyUnit(), each.income().received(), Money::plus));
        Map<CurrencyUnit, Money> out = new HashMap<>();
        Distributions.of(history.state())
                .made()
                .forEach(each -> each.statements()
                        .values()
                        .forEach(statement ->
                                out.merge(statement.total().getCurrencyUnit(), statement.total(), Money::plus)));
        assertThat(out).isEqualTo(in);
    }

    /** Someone left on terms that end its part in later income, and perhaps came back; whether that was known in time or not. */
    @Property(tries = 150)
    void whoLeftWithoutRoyaltiesGetsNothingOfLaterIncomeAndKeepsWhatItHadEarned(
            @ForAll("waterfalls") Waterfall waterfall,
            @ForAll("receipts") List<Receipt> receipts,
            @ForAll("leavings") Leaver leaver) {
        History without = begun(waterfall);
        distribute(without, receipts);
        History late = begun(waterfall);
        distribute(late, receipts);
        leaver.leaves(late);
        recalculate(late, receipts.size());
        History inTime = begun(waterfall);
        leaver.leaves(inTime);
        distribute(inTime, receipts);

        for (int i = 1; i <= receipts.size(); i++) {
            LocalDate on = receipts.get(i - 1).on();
            assertThat(lines(late, i)).isEqualTo(lines(inTime, i));
            assertThat(paid(inTime, i)).isEqualTo(received(inTime, i));
            assertThat(inTime.verify("D-" + i).differences()).isEmpty();
            assertThat(late.verify("D-" + i).differences()).isEmpty();
            if (leaver.isAway(on)) {
                assertThat(lines(inTime, i).keySet())
                        .noneMatch(payee -> payee.organisation()
                                .filter(leaver.who()::equals)
                                .isPresent());
            }
        }
        if (receipts.stream().noneMatch(each -> leaver.isAway(each.on()))) {
            for (int i = 1; i <= receipts.size(); i++) {
                assertThat(lines(inTime, i)).isEqualTo(lines(without, i));
            }
        }
    }

    /** A limit that a run used for who turned out to have left is open again for the runs that follow. */
    @Example
    void whatWasNotRecoveredAfterAllIsNotCounted() {
        OrganisationId ti = new OrganisationId("ti");
        Waterfall recovery = new Waterfall(
                List.of(new Recovery("tier 0", ti, Money.ofMinor(CurrencyUnit.USD, 2), null), new Owners("last")));
        LocalDate left = CREATED.plusDays(2);
        whoLeftWithoutRoyaltiesGetsNothingOfLaterIncomeAndKeepsWhatItHadEarned(
                recovery,
                List.of(new Receipt(1, left), new Receipt(2, left.minusDays(1))),
                new Leaver(ti, left, null, false));
    }

    /** A member leaves from a day on; back on another, or null; the exit is revoked where it never was. */
    record Leaver(
            OrganisationId who, LocalDate from, @Nullable LocalDate back, boolean revoked) {

        void leaves(History history) {
            ExitTerms terms = new ExitTerms(
                    new TitleFate.Keeps(List.of()), new Fate.Lasts(), new Fate.Lasts(), false, null, false);
            history.done(ExitExamples.settle("exit-1", new Leaving<>(who, ExitGround.WITHDRAWAL, from, terms)));
            if (revoked) {
                history.done(new RevokeExit(new ExitId("exit-1"), "It never was."));
            } else if (back != null) {
                history.done(new ReadmitMember(new ExitId("exit-1"), back));
            }
        }

        boolean isAway(LocalDate day) {
            return !revoked && !day.isBefore(from) && (back == null || day.isBefore(back));
        }
    }

    @Provide
    Arbitrary<Leaver> leavings() {
        return Combinators.combine(
                        Arbitraries.of(ORGANISATIONS),
                        dates(),
                        Arbitraries.integers().between(0, 400).injectNull(0.5),
                        Arbitraries.of(false, false, true))
                .as((who, from, days, revoked) ->
                        new Leaver(who, from, days == null ? null : from.plusDays(days), revoked));
    }

    private static void recalculate(History history, int distributions) {
        for (int i = 1; i <= distributions; i++) {
            Recalculation tried = Recalculation.of(history.state(), distribution(history, i));
            Money net = received(history, i).multipliedBy(0);
            for (Recalculation.Change change : tried.changes()) {
                net = net.plus(change.difference());
            }
            assertThat(net.isZero()).as("clawbacks and top-ups are equal").isTrue();
            assertThat(history.accepts(
                            new RecalculateDistribution(new DistributionId("D-" + i), "title was corrected")))
                    .isEqualTo(tried.differs());
        }
    }

    private static History begun(Waterfall waterfall) {
        History history = new History();
        history.done(By.office(new RegisterAsset(REGISTER.asset(), REGISTER.owners(), REGISTER.effective())));
        history.done(new AdoptScheme(STANDARD, "Random", waterfall, new ResolutionId("R-1"), null));
        return history;
    }

    private static void distribute(History history, List<Receipt> receipts, CurrencyUnit... currencies) {
        for (int i = 1; i <= receipts.size(); i++) {
            Receipt receipt = receipts.get(i - 1);
            CurrencyUnit currency = currencies.length == 0 ? CurrencyUnit.USD : currencies[i % currencies.length];
            Income income = new Income(
                    A1,
                    IncomeKind.ROYALTY,
                    Money.ofMinor(currency, receipt.minor()),
                    Money.ofMinor(currency, receipt.minor() / 5),
                    new OrganisationId("gca"),
                    receipt.on(),
                    new Period(CREATED, CREATED.plusDays(i)),
                    null);
            history.done(By.office(new RecordIncome(income, null)));
            history.done(new DistributeIncome(new IncomeId("I-" + i), STANDARD, null));
        }
    }

    private static Distribution distribution(History history, int number) {
        return Distributions.of(history.state()).require(new DistributionId("D-" + number));
    }

    private static Money received(History history, int number) {
        return distribution(history, number).received();
    }

    private static Money paid(History history, int number) {
        return Money.total(distribution(history, number).statements().values().stream()
                .map(Statement::total)
                .toList());
    }

    private static Map<Payee, List<String>> lines(History history, int number) {
        Map<Payee, List<String>> lines = new HashMap<>();
        for (Statement statement : distribution(history, number).statements().values()) {
            if (statement.total().isPositive()) {
                List<String> texts = new ArrayList<>();
                statement.lines().forEach(line -> texts.add(line.tier() + " " + line.amount()));
                lines.put(statement.payee(), texts);
            }
        }
        return lines;
    }

    private static Map<String, Gauge> gauges(History history) {
        Map<String, Gauge> gauges =
                new HashMap<>(Distributions.of(history.state()).meters().gauges());
        gauges.values().removeIf(gauge -> gauge.runs().isEmpty());
        return gauges;
    }

    @Provide
    Arbitrary<Waterfall> waterfalls() {
        return RandomWaterfalls.all();
    }

    @Provide
    Arbitrary<List<Receipt>> receipts() {
        return Combinators.combine(Arbitraries.longs().between(1, 100_000_000), dates())
                .as(Receipt::new)
                .list()
                .ofMinSize(1)
                .ofMaxSize(5);
    }

    @Provide
    Arbitrary<List<Assignment>> assignments() {
        Arbitrary<Fraction> share = Combinators.combine(
                        Arbitraries.longs().between(1, 4), Arbitraries.of(4L, 6L, 12L, 7L))
                .as(Fraction::of);
        return Combinators.combine(
                        Arbitraries.integers().between(0, 3),
                        Arbitraries.integers().between(1, 3),
                        share,
                        dates())
                .as((from, step, part, on) ->
                        new Assignment(ORGANISATIONS.get(from), ORGANISATIONS.get((from + step) % 4), part, on))
                .list()
                .ofMinSize(1)
                .ofMaxSize(6);
    }

    private static Arbitrary<LocalDate> dates() {
        return Arbitraries.integers().between(0, 900).map(days -> CREATED.plusDays(days));
    }
}
