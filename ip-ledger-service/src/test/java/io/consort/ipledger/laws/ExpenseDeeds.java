package io.consort.ipledger.laws;

import io.consort.ipledger.expense.AllowExpense;
import io.consort.ipledger.expense.AnswerExpense;
import io.consort.ipledger.expense.Expense;
import io.consort.ipledger.expense.ExpenseEntry;
import io.consort.ipledger.expense.ExpenseKind;
import io.consort.ipledger.expense.Expenses;
import io.consort.ipledger.expense.RecordExpense;
import io.consort.ipledger.expense.ReverseExpense;
import io.consort.ipledger.laws.Deed.Scene;
import io.consort.ipledger.title.Heirs;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** What is spent on an asset, and comes back. */
final class ExpenseDeeds {

    private ExpenseDeeds() {}

    static List<Act> spend(Roll roll, Scene scene) {
        return List.of(new Act(
                roll.organisation(),
                roll.office(new RecordExpense(new Expense(
                        roll.assetId(),
                        Roll.nth(List.of(ExpenseKind.values()), roll.pick()),
                        roll.money(),
                        roll.organisation(),
                        roll.on(),
                        "INV-" + roll.size())))));
    }

    /** All that are awaited agree, or one objects, or it is resolved. */
    static List<Act> answer(Roll roll, Scene scene) {
        Optional<ExpenseEntry> one = roll.one(Expenses.of(scene.state()).recorded());
        return one.stream()
                .flatMap(each -> switch (roll.size() % 6) {
                    case 0 -> Stream.of(Act.office(new AllowExpense(each.id(), "R-" + roll.pick())));
                    case 1 -> Stream.of(new Act(roll.organisation(), new AnswerExpense(each.id(), "It was too dear.")));
                    default ->
                        each.open().keySet().stream()
                                .sorted((a, b) -> a.value().compareTo(b.value()))
                                .map(owner -> new Act(
                                        Heirs.of(scene.state()).now(owner), new AnswerExpense(each.id(), null)));
                })
                .toList();
    }

    static List<Act> reverse(Roll roll, Scene scene) {
        return roll
                .one(Expenses.of(scene.state()).recorded())
                .map(each -> new Act(
                        Heirs.of(scene.state()).now(each.expense().payer()),
                        roll.office(new ReverseExpense(each.id(), "It was of another asset."))))
                .stream()
                .toList();
    }
}
