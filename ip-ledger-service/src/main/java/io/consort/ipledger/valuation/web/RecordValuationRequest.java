package io.consort.ipledger.valuation.web;

import io.consort.ipledger.Mandate;
import io.consort.ipledger.asset.AssetId;
import io.consort.ipledger.evidence.Sha256;
import io.consort.ipledger.valuation.Method;
import io.consort.ipledger.valuation.Opinion;
import io.consort.ipledger.valuation.RecordValuation;
import io.consort.ipledger.valuation.ValuationId;
import io.consort.kernel.identity.OrganisationId;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

record RecordValuationRequest(
        @Schema(description = "The organisation whose opinion it is", example = "deloitte")
        OrganisationId valuer,

        @Schema(description = "Whether the valuer declares that it has no interest in the asset")
        boolean independent,

        @Schema(description = "The interest that a valuer discloses which is not independent") @Nullable
        String interest,

        @Schema(description = "The valuation date", example = "1993-01-01")
        LocalDate asOf,

        @Schema(description = "The first day on which it may be relied on", example = "1993-01-01")
        LocalDate from,

        @Schema(description = "The last", example = "1993-12-31")
        LocalDate until,

        @Schema(description = "How the value is found, with all inputs", example = """
                        {"kind":"relief-from-royalty","revenues":[{"amount":"1000000.00","currency":"USD"},\
                        {"amount":"2000000.00","currency":"USD"}],"royaltyRate":"1/20","tax":"1/4",\
                        "discount":{"rate":"1/4","sensitivity":"1/20"}}""")
        Method method,

        @Schema(description = "SHA-256 of the valuer's report; the report itself stays with you") @Nullable
        Sha256 report,

        @Schema(description = "The valuation whose place it takes", example = "V-1") @Nullable
        ValuationId supersedes) {

    RecordValuation toCommand(AssetId asset, Mandate mandate) {
        return new RecordValuation(
                asset,
                new Opinion(valuer, independent, interest, asOf, from, until, method, report),
                supersedes,
                mandate);
    }
}
