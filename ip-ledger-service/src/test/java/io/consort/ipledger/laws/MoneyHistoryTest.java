package io.consort.ipledger.laws;

import static org.assertj.core.api.Assertions.assertThat;

import io.consort.ipledger.IpLedgerState;
import io.consort.ipledger.distribution.Difference;
import io.consort.ipledger.distribution.Distribution;
import io.consort.ipledger.distribution.DistributionId;
import io.consort.ipledger.distribution.DistributionRecalculated;
import io.consort.ipledger.distribution.IncomeDistributed;
import io.consort.ipledger.distribution.PayeeAdjusted;
import io.consort.ipledger.distribution.PayeeCredited;
import io.consort.ipledger.distribution.PaymentRecorded;
import io.consort.ipledger.distribution.PaymentStatus;
import io.consort.ipledger.distribution.Replay;
import io.consort.ipledger.distribution.Statement;
import io.consort.ipledger.laws.Told.Moment;
import io.consort.ipledger.scheme.Payee;
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
            Map<CurrencyUnit, Money> in = new HashMap<>();
            Map<CurrencyUnit, Money> out = new HashMap<>();
            state.incomes().recorded().stream()
                    .filter(it -> state.distributions().of(it.id()).isPresent())
                    .map(it -> it.income().gross().minus(it.income().withheld()))
                    .forEach(money -> in.merge(money.getCurrencyUnit(), money, Money::plus));
            for (Distribution made : state.distributions().made()) {
                List<Money> totals = made.statements().values().stream()
                        .map(Statement::total)
                        .toList();
                assertThat(Money.total(totals)).as("what %s places", made.id()).isEqualTo(made.received());
                totals.forEach(money -> out.merge(money.getCurrencyUnit(), money, Money::plus));
            }
            assertThat(out).isEqualTo(in);
            assertThat(changes(moment).values()).as("top-ups and clawbacks").allMatch(Money::isZero);
        }
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
                }
                case PAID -> {
                    settled = settled.plus(it.amount());
                    inFlight = inFlight.minus(it.amount());
                }
                case RETURNED -> {
                    settled = inFlight.isZero() ? settled.minus(it.amount()) : settled;
                    inFlight = inFlight.multipliedBy(0);
                }
                case REFUNDED -> settled = settled.minus(it.amount());
            }
        }

        void assertTold(Statement statement) {
            Money outstanding = due.minus(settled).minus(inFlight);
            assertThat(statement.total()).isEqualTo(due);
            assertThat(statement.payment().settled()).isEqualTo(settled);
            assertThat(statement.outstanding()).isEqualTo(outstanding);
            assertThat(settled.isNegative() || inFlight.isNegative()).isFalse();
            if (outstanding.isNegative()) {
                assertThat(clawedBack)
                        .as("%s was told that it owes", statement.payee())
                        .isTrue();
                assertThat(statement.status())
                        .isEqualTo(inFlight.isZero() ? PaymentStatus.CLAWBACK : PaymentStatus.INSTRUCTED);
            }
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
            for (Distribution made : moment.after().distributions().made()) {
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
        for (Distribution made : told.state().distributions().made()) {
            Replay replay = new Replay(made.id());
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
                Deed.RECALCULATE,
                Deed.PAY,
                Deed.ADOPT,
                Deed.ENACT);
    }
}
