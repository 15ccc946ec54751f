package io.consort.ipledger.income;

import io.consort.ipledger.IpLedgerEvent;
import io.consort.ipledger.IpLedgerState;
import io.consort.ipledger.Mandate;
import io.consort.ipledger.asset.AssetId;
import io.consort.ipledger.right.RightId;
import io.consort.ipledger.title.Title;
import io.consort.kernel.authority.Authority;
import io.consort.kernel.ledger.Command;
import io.consort.kernel.ledger.Context;
import io.consort.kernel.problem.DomainException;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Records income on an asset. Asked by someone who owns the asset on the income's effective date, or by the secretariat.
 * An income that looks like one already recorded is taken only when the caller names that one as distinct.
 *
 * @param income what came in
 * @param distinctFrom the earlier income it looks like and is not; null where there is none
 * @param mandate for whom the actor may decide
 */
public record RecordIncome(Income income, @Nullable IncomeId distinctFrom, Mandate mandate)
        implements Command<IpLedgerState, IpLedgerEvent> {

    @Override
    public Authority authority(IpLedgerState state, Context context) {
        requireTitle(state.titles().require(income.asset()));
        return IncomeAccess.requireOwner(state, income, context, mandate);
    }

    @Override
    public List<IncomeRecorded> decide(IpLedgerState state, Context context) {
        Title title = state.titles().require(income.asset());
        requireTitle(title);
        requireLicence(state);
        requireDistinct(state.incomes().like(income));
        return List.of(new IncomeRecorded(state.incomes().next(), income, distinctFrom));
    }

    private void requireTitle(Title title) {
        if (title.on(income.effective()).isEmpty()) {
            throw DomainException.refused(
                    "no-title-at-date",
                    "Nobody owns " + income.asset() + " on " + income.effective()
                            + ": title to it begins later. So nobody could be paid.");
        }
    }

    private void requireLicence(IpLedgerState state) {
        RightId licence = income.licence();
        if (licence != null) {
            AssetId licensed = state.rights().require(licence).asset();
            if (!licensed.equals(income.asset())) {
                throw DomainException.refused(
                        "licence-of-another-asset",
                        licence + " is a right to " + licensed + ", and the income is on " + income.asset() + ".");
            }
        }
    }

    private void requireDistinct(Optional<IncomeId> like) {
        if (like.isPresent() && !like.get().equals(distinctFrom)) {
            throw DomainException.conflict(
                    "income-looks-recorded",
                    "Income " + like.get()
                            + " has the same asset, kind, amount, payer and effective date, and no other period or licence."
                            + " If this is another income, name " + like.get() + " in distinctFrom.");
        }
        if (like.isEmpty() && distinctFrom != null) {
            throw DomainException.invalid("/distinctFrom", "No income is recorded that looks like this one.");
        }
    }
}
