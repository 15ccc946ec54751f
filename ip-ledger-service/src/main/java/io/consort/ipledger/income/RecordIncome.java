package io.consort.ipledger.income;

import io.consort.ipledger.IpLedgerEvent;
import io.consort.ipledger.IpLedgerState;
import io.consort.ipledger.asset.AssetId;
import io.consort.ipledger.income.IncomeEvent.IncomeCorrected;
import io.consort.ipledger.income.IncomeEvent.IncomeRecorded;
import io.consort.ipledger.right.RightId;
import io.consort.ipledger.right.Rights;
import io.consort.ipledger.title.Title;
import io.consort.ipledger.title.Titles;
import io.consort.kernel.authority.Authority;
import io.consort.kernel.ledger.Command;
import io.consort.kernel.ledger.Context;
import io.consort.kernel.problem.DomainException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Records income on an asset. Asked by someone who owns the asset on the income's effective date, or by the secretariat.
 * An income that looks like one already recorded is taken only when the caller names that one as distinct. What its payer is owed back is
 * set off.
 *
 * @param income what came in
 * @param distinctFrom the earlier income it looks like and is not; null where there is none
 */
public record RecordIncome(Income income, @Nullable IncomeId distinctFrom)
        implements Command<IpLedgerState, IpLedgerEvent> {

    @Override
    public Authority authority(IpLedgerState state, Context context) {
        requireTitle(Titles.of(state).require(income.asset()), income.asset(), income.effective());
        return IncomeAccess.requireOwner(state, income, context);
    }

    @Override
    public List<IpLedgerEvent> decide(IpLedgerState state, Context context) {
        Title title = Titles.of(state).require(income.asset());
        requireTitle(title, income.asset(), income.effective());
        requireLicence(state, income.licence(), income.asset());
        requireDistinct(Incomes.of(state).like(income));
        IncomeId id = Incomes.of(state).next();
        List<IpLedgerEvent> events = new ArrayList<>();
        events.add(new IncomeRecorded(id, income, distinctFrom));
        events.addAll(setOff(state, title, id));
        return events;
    }

    /** What its payer is owed back by the same owners is set off at once. */
    private List<IncomeCorrected> setOff(IpLedgerState state, Title title, IncomeId id) {
        List<IncomeCorrected> setOff = new ArrayList<>();
        Remaining left = new Remaining(income.gross(), income.withheld());
        for (Credit credit : Incomes.of(state).credits()) {
            Optional<Correction.Refund> refund =
                    credit.isBorneBy(income, title) ? credit.against(left) : Optional.empty();
            if (refund.isPresent()) {
                setOff.add(new IncomeCorrected(id, setOff.size() + 1, refund.get(), credit.id()));
                left = left.after(refund.get());
            }
        }
        return setOff;
    }

    static void requireTitle(Title title, AssetId asset, LocalDate effective) {
        if (title.on(effective).isEmpty()) {
            throw DomainException.refused(
                    "no-title-at-date",
                    "Nobody owns " + asset + " on " + effective
                            + ": title to it begins later. So nobody could be paid.");
        }
    }

    static void requireLicence(IpLedgerState state, @Nullable RightId licence, AssetId asset) {
        if (licence != null) {
            AssetId licensed = Rights.of(state).require(licence).asset();
            if (!licensed.equals(asset)) {
                throw DomainException.refused(
                        "licence-of-another-asset",
                        licence + " is a right to " + licensed + ", and the income is on " + asset + ".");
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
