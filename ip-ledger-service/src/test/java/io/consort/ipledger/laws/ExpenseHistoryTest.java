package io.consort.ipledger.laws;

import static org.assertj.core.api.Assertions.assertThat;

import io.consort.ipledger.IpLedgerState;
import io.consort.ipledger.distribution.Distribution;
import io.consort.ipledger.distribution.DistributionEvent.IncomeDistributed;
import io.consort.ipledger.distribution.Distributions;
import io.consort.ipledger.distribution.Line;
import io.consort.ipledger.distribution.Recalculation;
import io.consort.ipledger.distribution.Statement;
import io.consort.ipledger.expense.ExpenseEntry;
import io.consort.ipledger.expense.ExpenseId;
import io.consort.ipledger.expense.Expenses;
import io.consort.ipledger.laws.Told.Moment;
import io.consort.ipledger.scheme.Payee;
import io.consort.ipledger.scheme.Use;
import java.util.List;
import java.util.Objects;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.joda.money.Money;

/** What holds of expenses that come back, whatever is done to a ledger. */
class ExpenseHistoryTest {

    @Property(tries = 60, edgeCases = EdgeCasesMode.NONE)
    void whatComesBackIsWhatIsCountedAndGoesToWhoPaid(@ForAll("histories") Chronicle history) {
        for (Moment moment : history.told().moments()) {
            IpLedgerState state = moment.after();
            boolean stale = Distributions.of(state).made().stream()
                    .anyMatch(made -> Recalculation.of(state, made).differs());
            for (ExpenseEntry each : Expenses.of(state).recorded()) {
                Money amount = each.expense().amount();
                Money counted = Distributions.of(state).recovered(each.id().value(), amount);
                assertThat(counted).as("%s by uses", each.id()).isEqualTo(used(state, each));
                assertThat(counted).as("%s by statements", each.id()).isEqualTo(credited(state, each));
                if (!stale) {
                    assertThat(counted.isGreaterThan(amount))
                            .as("%s comes back once", each.id())
                            .isFalse();
                    assertThat(each.reversed() != null && counted.isPositive())
                            .as("%s was reversed", each.id())
                            .isFalse();
                }
                if (each.since() == null) {
                    assertThat(counted.isZero())
                            .as("%s is not agreed", each.id())
                            .isTrue();
                }
            }
        }
    }

    private static Money used(IpLedgerState state, ExpenseEntry expense) {
        Money sum = expense.expense().amount().multipliedBy(0);
        for (Distribution made : Distributions.of(state).made()) {
            for (Use use : made.uses()) {
                if (expense.id().value().equals(use.expense())) {
                    sum = sum.plus(use.now());
                }
            }
        }
        return sum;
    }

    private static Money credited(IpLedgerState state, ExpenseEntry expense) {
        Money sum = expense.expense().amount().multipliedBy(0);
        for (Distribution made : Distributions.of(state).made()) {
            for (Statement statement : made.statements().values()) {
                for (Line line : statement.lines()) {
                    if (expense.id().value().equals(line.expense())) {
                        assertThat(statement.payee())
                                .isEqualTo(Payee.of(expense.expense().payer()));
                        sum = sum.plus(line.amount());
                    }
                }
            }
        }
        return sum;
    }

    @Property(tries = 60, edgeCases = EdgeCasesMode.NONE)
    void theOldestComesBackFirstAndInWhole(@ForAll("histories") Chronicle history) {
        for (Moment moment : history.told().moments()) {
            moment.events(IncomeDistributed.class).forEach(made -> {
                IpLedgerState before = moment.before();
                List<Use> uses = made.uses().stream()
                        .filter(each -> each.expense() != null)
                        .toList();
                List<ExpenseId> taken = uses.stream()
                        .map(each -> new ExpenseId(Objects.requireNonNull(each.expense())))
                        .toList();
                List<ExpenseId> open = Expenses.of(before)
                        .counting(made.pins().asset(), Long.MAX_VALUE)
                        .filter(each -> each.expense().amount().isSameCurrency(made.received()))
                        .filter(each -> Distributions.of(before)
                                .recovered(each.id().value(), each.expense().amount())
                                .isLessThan(each.expense().amount()))
                        .map(ExpenseEntry::id)
                        .toList();
                assertThat(taken).isEqualTo(open.subList(0, taken.size()));
                for (int i = 0; i < uses.size(); i++) {
                    Money amount =
                            Expenses.of(before).require(taken.get(i)).expense().amount();
                    Money after = uses.get(i).before().plus(uses.get(i).now());
                    assertThat(after.isGreaterThan(amount)).isFalse();
                    assertThat(i == uses.size() - 1 || after.equals(amount)).isTrue();
                }
            });
        }
    }

    @Provide
    Arbitrary<Chronicle> histories() {
        return Chronicle.of(
                60,
                Deed.REGISTER,
                Deed.ASSIGN,
                Deed.SUCCEED,
                Deed.REVERSE,
                Deed.EARN_AND_DISTRIBUTE,
                Deed.CORRECT_INCOME,
                Deed.RECALCULATE,
                Deed.SPEND,
                Deed.ANSWER_EXPENSE,
                Deed.REVERSE_EXPENSE,
                Deed.ADOPT,
                Deed.ENACT);
    }
}
