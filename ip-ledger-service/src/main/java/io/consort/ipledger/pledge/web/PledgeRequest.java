package io.consort.ipledger.pledge.web;

import io.consort.ipledger.ByWord;
import io.consort.ipledger.IpLedgerEvent;
import io.consort.ipledger.IpLedgerState;
import io.consort.ipledger.asset.AssetId;
import io.consort.ipledger.pledge.PlacePledge;
import io.consort.ipledger.pledge.PledgeTerms;
import io.consort.ipledger.title.PledgeId;
import io.consort.kernel.identity.OrganisationId;
import io.consort.kernel.ledger.Command;
import io.consort.kernel.money.Fraction;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;

/** What is pledged, as it is placed and as a deed says it. */
public record PledgeRequest(
        @Schema(description = "Chosen by the caller, so that placing it can be tried again", example = "loan-17")
        PledgeId id,

        @Schema(example = "A-1") AssetId asset,
        @Schema(example = "ti") OrganisationId pledgor,
        @Schema(example = "firstbank") OrganisationId pledgee,

        @Schema(description = "Of the whole title, not of the pledgor's part", example = "1/6")
        Fraction share,

        Money secured,
        @Schema(example = "1992-01-01") LocalDate effective,

        @Schema(description = "The SHA-256 digest of the deed that the pledgor confirmed, where another records it")
        @Nullable
        String deed) {

    /** What the pledgor undertakes. */
    public PledgeTerms terms() {
        return new PledgeTerms(asset, pledgor, pledgee, share, secured, effective);
    }

    Command<IpLedgerState, IpLedgerEvent> toCommand(ByWord word) {
        return word.doing(new PlacePledge(id, terms()), deed);
    }
}
