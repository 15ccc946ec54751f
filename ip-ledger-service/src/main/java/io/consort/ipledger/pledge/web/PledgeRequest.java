package io.consort.ipledger.pledge.web;

import io.consort.ipledger.asset.AssetId;
import io.consort.ipledger.pledge.PlacePledge;
import io.consort.ipledger.pledge.PledgeTerms;
import io.consort.ipledger.title.PledgeId;
import io.consort.kernel.identity.OrganisationId;
import io.consort.kernel.money.Fraction;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import org.joda.money.Money;

record PledgeRequest(
        @Schema(description = "Chosen by the caller, so that placing it can be tried again", example = "loan-17")
        PledgeId id,

        @Schema(example = "A-1") AssetId asset,
        @Schema(example = "ti") OrganisationId pledgor,
        @Schema(example = "firstbank") OrganisationId pledgee,

        @Schema(description = "Of the whole title, not of the pledgor's part", example = "1/6")
        Fraction share,

        Money secured,
        @Schema(example = "1992-01-01") LocalDate effective) {

    PlacePledge toCommand() {
        return new PlacePledge(id, new PledgeTerms(asset, pledgor, pledgee, share, secured, effective));
    }
}
