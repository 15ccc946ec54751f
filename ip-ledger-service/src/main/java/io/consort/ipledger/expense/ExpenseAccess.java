package io.consort.ipledger.expense;

import io.consort.ipledger.IpLedgerState;
import io.consort.ipledger.asset.AssetId;
import io.consort.ipledger.title.Heirs;
import io.consort.ipledger.title.Title;
import io.consort.ipledger.title.Titles;
import io.consort.kernel.ledger.Audience;
import java.time.LocalDate;

/** Who may know what was spent on an asset: who paid, who owned the asset then, and who owns it today. */
public final class ExpenseAccess {

    private ExpenseAccess() {}

    /** For whom an expense is. */
    public static Audience of(IpLedgerState state, ExpenseId id, LocalDate today) {
        Expense expense = Expenses.of(state).require(id).expense();
        Title title = Titles.of(state).require(expense.asset());
        return ofOwners(state, expense.asset(), today)
                .or(own -> Heirs.of(state)
                        .isTrueFor(
                                own,
                                each -> each.equals(expense.payer())
                                        || title.share(each, expense.on()).signum() > 0));
    }

    /** For whom all of an asset's expenses are. */
    public static Audience ofOwners(IpLedgerState state, AssetId asset, LocalDate today) {
        Title title = Titles.of(state).require(asset);
        return Audience.of(own -> title.share(own, today).signum() > 0);
    }
}
