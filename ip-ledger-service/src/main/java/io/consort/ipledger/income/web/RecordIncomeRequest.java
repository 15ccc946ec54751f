package io.consort.ipledger.income.web;

import io.consort.ipledger.Mandate;
import io.consort.ipledger.asset.AssetId;
import io.consort.ipledger.income.Income;
import io.consort.ipledger.income.IncomeId;
import io.consort.ipledger.income.IncomeKind;
import io.consort.ipledger.income.Period;
import io.consort.ipledger.income.RecordIncome;
import io.consort.ipledger.right.RightId;
import io.consort.kernel.identity.OrganisationId;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;

record RecordIncomeRequest(
        @Schema(example = "A-1") AssetId asset,
        IncomeKind kind,
        Money gross,

        @Schema(description = "Tax that the payer kept back; nothing where it is left out") @Nullable
        Money withheld,

        @Schema(
                description =
                        "Who paid: an organisation that the consortium or the register knows, or a licensee of the asset",
                example = "gca")
        @Nullable
        OrganisationId payer,

        @Schema(description = "The name of who paid, where that is somebody outside; instead of payer") @Nullable
        String outsidePayer,

        @Schema(description = "The date whose owners are paid", example = "1992-06-30")
        LocalDate effective,

        @Nullable Period period,

        @Schema(description = "The licence it comes from", example = "G-1") @Nullable
        RightId licence,

        @Schema(description = "The income that this looks like and is not", example = "I-1") @Nullable
        IncomeId distinctFrom) {

    RecordIncome toCommand(Mandate mandate) {
        Money tax = withheld == null ? Money.zero(gross.getCurrencyUnit()) : withheld;
        return new RecordIncome(
                new Income(asset, kind, gross, tax, payer, effective, period, licence, outsidePayer),
                distinctFrom,
                mandate);
    }
}
