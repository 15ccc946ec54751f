package io.consort.ipledger.valuation.web;

import io.consort.ipledger.asset.AssetId;
import io.consort.ipledger.evidence.Sha256;
import io.consort.ipledger.valuation.Interest;
import io.consort.ipledger.valuation.Method;
import io.consort.ipledger.valuation.Opinion;
import io.consort.ipledger.valuation.Valuation;
import io.consort.ipledger.valuation.ValuationEnd;
import io.consort.ipledger.valuation.ValuationEvent.ValuationRecorded;
import io.consort.ipledger.valuation.ValuationId;
import io.consort.ipledger.valuation.ValueRange;
import io.consort.kernel.identity.OrganisationId;
import io.consort.kernel.json.Kebab;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A valuation. That there is one, and whose, is for everyone to see; the figures are for those whom they concern. */
record ValuationResponse(
        ValuationId id,
        AssetId asset,
        OrganisationId valuer,

        @Schema(description = "As the valuer declared it, and this ledger knew nothing against")
        boolean independent,

        @Schema(description = "What a valuer disclosed that is not independent") @Nullable
        String interest,

        @Schema(description = "What the valuer had in the asset, by this ledger, when the valuation was recorded")
        List<Interest> interests,

        LocalDate asOf,
        LocalDate from,
        LocalDate until,

        @Schema(description = "The kind of method", example = "relief-from-royalty")
        String method,

        @Nullable Sha256 report,
        @Nullable OrganisationId recordedBy,

        @Schema(description = "Whether the valuer, or the secretariat in its place, said that it is its opinion")
        boolean confirmed,

        @Nullable ValuationId supersedes,

        @Schema(description = "Why it is relied on no more; absent while it stands") @Nullable
        ValuationEnd end,

        @Schema(
                description =
                        "For the valuer, who owns the asset on the valuation date or today, the parties to contributions"
                                + " made at it, and the secretariat")
        @Nullable
        ValueRange range,

        @Schema(description = "For the same readers, where one valuation is asked for") @Nullable
        WorkingResponse working) {

    static ValuationResponse withFigures(Valuation valuation) {
        Method method = valuation.opinion().method();
        return of(valuation, valuation.recorded().range(), WorkingResponse.of(method));
    }

    static ValuationResponse withRange(Valuation valuation) {
        return of(valuation, valuation.recorded().range(), null);
    }

    static ValuationResponse withoutFigures(Valuation valuation) {
        return of(valuation, null, null);
    }

    private static ValuationResponse of(
            Valuation valuation, @Nullable ValueRange range, @Nullable WorkingResponse working) {
        ValuationRecorded recorded = valuation.recorded();
        Opinion opinion = recorded.opinion();
        return new ValuationResponse(
                recorded.id(),
                recorded.asset(),
                opinion.valuer(),
                opinion.independent(),
                opinion.interest(),
                recorded.interests(),
                opinion.asOf(),
                opinion.from(),
                opinion.until(),
                Kebab.of(opinion.method().getClass()),
                opinion.report(),
                valuation.recordedBy(),
                valuation.confirmed(),
                recorded.supersedes(),
                valuation.end(),
                range,
                working);
    }
}
