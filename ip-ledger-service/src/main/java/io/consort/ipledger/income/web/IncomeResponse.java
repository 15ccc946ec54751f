package io.consort.ipledger.income.web;

import io.consort.ipledger.asset.AssetId;
import io.consort.ipledger.income.Income;
import io.consort.ipledger.income.IncomeEvent.IncomeRecorded;
import io.consort.ipledger.income.IncomeId;
import io.consort.ipledger.income.IncomeKind;
import io.consort.ipledger.income.Incomes;
import io.consort.ipledger.income.Period;
import io.consort.ipledger.income.Remaining;
import io.consort.ipledger.income.TakenBack;
import io.consort.ipledger.right.RightId;
import io.consort.kernel.identity.OrganisationId;
import java.time.LocalDate;
import java.util.List;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;

/**
 * @param gross null, with the other amounts and the payer, for whom they do not concern
 * @param remainder what is left of it; null where nothing was taken back
 * @param corrections what was taken back, in the order of recording; null where nothing was
 */
record IncomeResponse(
        IncomeId id,
        AssetId asset,
        IncomeKind kind,
        @Nullable Money gross,
        @Nullable Money withheld,
        @Nullable Money received,
        @Nullable OrganisationId payer,
        @Nullable String outsidePayer,
        LocalDate effective,
        @Nullable Period period,
        @Nullable RightId licence,
        @Nullable IncomeId distinctFrom,
        @Nullable Remaining remainder,
        @Nullable List<TakenBack> corrections) {

    /** Without what is between the owners and the payer. */
    static IncomeResponse withoutTerms(IncomeRecorded recorded) {
        Income income = recorded.income();
        return new IncomeResponse(
                recorded.id(),
                income.asset(),
                income.kind(),
                null,
                null,
                null,
                null,
                null,
                income.effective(),
                income.period(),
                null,
                recorded.distinctFrom(),
                null,
                null);
    }

    /** With what was taken back of it. */
    static IncomeResponse of(IncomeRecorded recorded, Incomes incomes) {
        List<TakenBack> corrections = incomes.corrections(recorded.id());
        return corrections.isEmpty()
                ? of(recorded)
                : of(recorded, incomes.remainder(recorded.id()), List.copyOf(corrections));
    }

    static IncomeResponse of(IncomeRecorded recorded) {
        return of(recorded, null, null);
    }

    private static IncomeResponse of(
            IncomeRecorded recorded, @Nullable Remaining remainder, @Nullable List<TakenBack> corrections) {
        Income income = recorded.income();
        return new IncomeResponse(
                recorded.id(),
                income.asset(),
                income.kind(),
                income.gross(),
                income.withheld(),
                income.received(),
                income.payer(),
                income.outsidePayer(),
                income.effective(),
                income.period(),
                income.licence(),
                recorded.distinctFrom(),
                remainder,
                corrections);
    }
}
