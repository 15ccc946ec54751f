package io.consort.ipledger.income;

import io.consort.ipledger.IpLedgerState;
import io.consort.ipledger.title.Title;
import io.consort.kernel.ledger.Audience;
import io.consort.kernel.problem.DomainException;
import io.consort.kernel.problem.Kind;

/** Who may know what an income came to: who owns the asset at its date, and who paid it. */
public final class IncomeAccess {

    private IncomeAccess() {}

    /** For whom an income is. */
    public static Audience of(IpLedgerState state, IncomeId id) {
        Income income = state.incomes().require(id);
        return ofOwners(state, id).or(income.payer()::equals);
    }

    /** For whom it is what becomes of an income: who owns the asset at its date. */
    public static Audience ofOwners(IpLedgerState state, IncomeId id) {
        if (state.disclosures().covers(IncomeRecorded.subject(id))) {
            return Audience.EVERYONE;
        }
        Income income = state.incomes().require(id);
        Title title = state.titles().require(income.asset());
        return Audience.of(own -> title.share(own, income.effective()).signum() > 0);
    }

    /** What is answered to whom it does not concern. */
    public static DomainException refusal(String what) {
        return new DomainException(
                Kind.FORBIDDEN,
                "not-concerned",
                "The amounts of " + what
                        + " are for those who own the asset at the date, who paid or are paid, and for the secretariat.");
    }
}
