package io.consort.ipledger.laws;

import static org.assertj.core.api.Assertions.assertThat;

import io.consort.ipledger.IpLedgerState;
import io.consort.ipledger.assembly.IpLedgerParts;
import io.consort.ipledger.distribution.Difference;
import io.consort.ipledger.distribution.Distribution;
import io.consort.ipledger.distribution.DistributionEvent.DistributionRecalculated;
import io.consort.ipledger.distribution.DistributionEvent.IncomeDistributed;
import io.consort.ipledger.distribution.DistributionEvent.PayeeAdjusted;
import io.consort.ipledger.distribution.DistributionEvent.PayeeCredited;
import io.consort.ipledger.distribution.DistributionEvent.PaymentRecorded;
import io.consort.ipledger.distribution.DistributionId;
import io.consort.ipledger.distribution.Distributions;
import io.consort.ipledger.distribution.PaymentStatus;
import io.consort.ipledger.distribution.Recalculation;
import io.consort.ipledger.distribution.Replay;
import io.consort.ipledger.distribution.Statement;
import io.consort.ipledger.income.Correction;
import io.consort.ipledger.income.Credit;
import io.consort.ipledger.income.IncomeEvent.IncomeRecorded;
import io.consort.ipledger.income.Incomes;
import io.consort.ipledger.income.TakenBack;
import io.consort.ipledger.laws.Told.Moment;
import io.consort.ipledger.scheme.Payee;
import io.consort.ipledger.title.Titles;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;

/** What holds of money, whatever is done to a ledger. */
class MoneyHistoryTest {

    @Property(tries = 80, edgeCases = EdgeCasesMode.NONE)
    void moneyInIsMoneyOutInEachCurrencyAtEveryTime(@ForAll("histories") Chronicle history) {
        for (Moment moment : history.told().moments()) {
            IpLedgerState state = moment.after();
            for (Distribution made : Distributions.of(state).made()) {
                List<Money> totals = made.statements().values().stream()
                        .map(Statement::total)
                        .toList();
                assertThat(Money.total(totals)).as("what %s places", made.id()).isEqualTo(made.received());
                if (!Recalculation.of(state, made).differs()) {
                    assertThat(made.received())
                            .as("what came in for %s", made.id())
                            .isEqualTo(placeable(state, made));
                }
            }
            Map<CurrencyUnit, Money> changes = changes(moment);
            moment.events(DistributionRecalculated.class)
                    .forEach(it -> assertThat(changes.getOrDefault(
                                    it.received().getCurrencyUnit(),
                                    it.received().multipliedBy(0)))
                            .as("top-ups and clawbacks")
                            .isEqualTo(it.received()
                                    .minus(Distributions.of(moment.before())
                                            .require(it.id())
                                            .received())));
        }
    }

    /** What is left of its income, where anyone owns the asset on the day. */
    private static Money placeable(IpLedgerState state, Distribution made) {
        Money left = Incomes.of(state).remainder(made.pins().income()).received();
        boolean owned = !Titles.of(state)
                .require(made.pins().asset())
                .on(made.pins().titleOn())
                .isEmpty();
        return owned ? left : left.multipliedBy(0);
    }

    private static Map<CurrencyUnit, Money> changes(Moment moment) {
        Map<CurrencyUnit, Money> changes = new HashMap<>();
        moment.events(PayeeAdjusted.class)
                .map(PayeeAdjusted::change)
                .forEach(change -> changes.merge(change.getCurrencyUnit(), change, Money::plus));
        return changes;
    }

    /** What one payee is due from one distribution, and has got, added up entry by entry. */
    private static final class Account {
        private Money due;
        private Money settled;
        private Money inFlight;
        private boolean clawedBack;
        private boolean gaveBack;
        private String told = "";

        Account(Money nothing) {
            due = nothing;
            settled = nothing;
            inFlight = nothing;
        }

        void read(PayeeAdjusted it) {
            assertThat(it.before()).isEqualTo(due);
            due = due.plus(it.change());
            clawedBack |= it.change().isNegative();
            assertThat(it.total()).isEqualTo(due);
        }

        void read(PaymentRecorded it) {
            switch (it.kind()) {
                case INSTRUCTED -> {
                    assertThat(settled.plus(it.amount()))
                            .as("no more is paid than is due")
                            .isEqualTo(due);
                    inFlight = it.amount();
                    told = it.reference();
                }
                case PAID -> {
                    settled = settled.plus(it.amount());
                    inFlight = inFlight.minus(it.amount());
                }
                case RETURNED -> {
                    boolean flying = !inFlight.isZero() && told.equals(it.reference());
                    settled = flying ? settled : settled.minus(it.amount());
                    inFlight = flying ? inFlight.multipliedBy(0) : inFlight;
                }
                case REFUNDED -> {
                    settled = settled.minus(it.amount());
                    gaveBack = true; // then a transfer that comes back leaves less than nothing settled
                }
            }
        }

        void assertTold(Statement statement) {
            Money outstanding = due.minus(settled).minus(inFlight);
            assertThat(statement.total()).isEqualTo(due);
            assertThat(statement.payment().settled()).isEqualTo(settled);
            assertThat(statement.outstanding()).isEqualTo(outstanding);
            assertThat((settled.isNegative() && !gaveBack) || inFlight.isNegative())
                    .isFalse();
            if (outstanding.isNegative()) {
                assertThat(clawedBack)
                        .as("%s was told that it owes", statement.payee())
                        .isTrue();
                assertThat(statement.status())
                        .isEqualTo(inFlight.isZero() ? PaymentStatus.CLAWBACK : PaymentStatus.INSTRUCTED);
            }
        }
    }

    @Property(tries = 60, edgeCases = EdgeCasesMode.NONE)
    void whatAPayerIsOwedBackIsOpenOrTakenOfWhatItPaid(@ForAll("histories") Chronicle history) {
        Incomes incomes = Incomes.of(history.told().state());
        for (Credit credit : incomes.credits()) {
            Money taken = credit.open().gross();
            for (IncomeRecorded income : incomes.recorded()) {
                assertThat(incomes.remainder(income.id()).sound()).isTrue();
                for (TakenBack each : incomes.corrections(income.id())) {
                    if (credit.id().equals(each.credit()) && !incomes.isAnnulled(income.id())) {
                        assertThat(income.income().payer())
                                .isEqualTo(credit.note().payer());
                        taken = taken.plus(((Correction.Refund) each.correction()).gross());
                    }
                }
            }
            assertThat(credit.open().sound()).isTrue();
            assertThat(taken)
                    .as("what became of %s", credit)
                    .isEqualTo(credit.note().gross());
        }
    }

    @Property(tries = 80, edgeCases = EdgeCasesMode.NONE)
    void nobodyIsLeftWithLessThanWasPaidUnlessItIsToldToGiveItBack(@ForAll("histories") Chronicle history) {
        Map<DistributionId, Map<Payee, Account>> accounts = new HashMap<>();
        for (Moment moment : history.told().moments()) {
            moment.events(PayeeCredited.class).forEach(it -> {
                Account account = account(accounts, it.distribution(), it.payee(), it.total());
                account.due = it.total();
            });
            moment.events(PayeeAdjusted.class)
                    .forEach(it -> account(accounts, it.distribution(), it.payee(), it.total())
                            .read(it));
            moment.events(PaymentRecorded.class)
                    .forEach(it -> account(accounts, it.distribution(), it.payee(), it.amount())
                            .read(it));
            for (Distribution made : Distributions.of(moment.after()).made()) {
                Map<Payee, Account> own = accounts.getOrDefault(made.id(), Map.of());
                assertThat(own.keySet()).isEqualTo(made.statements().keySet());
                own.forEach((payee, account) -> account.assertTold(made.require(payee)));
            }
        }
    }

    private static Account account(
            Map<DistributionId, Map<Payee, Account>> accounts, DistributionId id, Payee payee, Money like) {
        return accounts.computeIfAbsent(id, _ -> new HashMap<>())
                .computeIfAbsent(payee, _ -> new Account(like.multipliedBy(0)));
    }

    @Property(tries = 40, edgeCases = EdgeCasesMode.NONE)
    void whatIsRecomputedIsWhatIsRecorded(@ForAll("histories") Chronicle history) {
        Told told = history.told();
        for (Distribution made : Distributions.of(told.state()).made()) {
            Replay replay = new Replay(made.id(), IpLedgerParts.EMPTY);
            told.entries().forEach(replay::read);
            List<Difference> differences = replay.result().differences();
            assertThat(differences).isEmpty();
            assertThat(replay.result().entries()).isEqualTo(recorded(told, made.id()));
        }
    }

    private static int recorded(Told told, DistributionId id) {
        return (int) told.entries().stream()
                .filter(entry -> switch (entry.event()) {
                    case IncomeDistributed it -> it.id().equals(id);
                    case PayeeCredited it -> it.distribution().equals(id);
                    case DistributionRecalculated it -> it.id().equals(id);
                    case PayeeAdjusted it -> it.distribution().equals(id);
                    default -> false;
                })
                .count();
    }

    @Provide
    Arbitrary<Chronicle> histories() {
        return Chronicle.of(
                60,
                Deed.REGISTER,
                Deed.ASSIGN,
                Deed.ASSIGN_ALL,
                Deed.SUCCEED,
                Deed.REVERSE,
                Deed.REPLACE,
                Deed.EARN,
                Deed.EARN_AND_DISTRIBUTE,
                Deed.DISTRIBUTE,
                Deed.CORRECT_INCOME,
                Deed.CREDIT,
                Deed.CORRECT_INVENTORS,
                Deed.REVERSE_AGREED,
                Deed.STRIKE,
                Deed.RECALCULATE,
                Deed.SPEND,
                Deed.ANSWER_EXPENSE,
                Deed.REVERSE_EXPENSE,
                Deed.PAY,
                Deed.ADOPT,
                Deed.ENACT,
                Deed.ASSIGN_SCHEME);
    }
}
