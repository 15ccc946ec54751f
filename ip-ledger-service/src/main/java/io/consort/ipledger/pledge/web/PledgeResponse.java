package io.consort.ipledger.pledge.web;

import io.consort.ipledger.IpLedgerState;
import io.consort.ipledger.asset.AssetId;
import io.consort.ipledger.pledge.Pledge;
import io.consort.ipledger.pledge.PledgeAccess;
import io.consort.ipledger.pledge.PledgeEvent.PledgePlaced;
import io.consort.ipledger.pledge.PledgeStatus;
import io.consort.ipledger.pledge.PledgeTerms;
import io.consort.ipledger.title.Encumbrance;
import io.consort.ipledger.title.Encumbrances;
import io.consort.ipledger.title.PledgeId;
import io.consort.kernel.identity.OrganisationId;
import io.consort.kernel.money.Fraction;
import io.consort.starter.web.Tenant;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;

/** A pledge. That there is one is for everyone to see; what it secures is for those who are bound by it. */
record PledgeResponse(
        PledgeId id,
        AssetId asset,
        OrganisationId pledgor,
        OrganisationId pledgee,
        LocalDate effective,
        PledgeStatus status,

        @Schema(description = "Among the pledges over the same holders' title; none when it has ended") @Nullable
        Integer rank,

        @Schema(description = "What each holder keeps for the pledgee")
        Map<OrganisationId, Fraction> shares,

        @Schema(description = "For the pledgee, the holders, the secretariat and the platform's services") @Nullable
        Money secured) {

    static PledgeResponse of(PledgePlaced placed) {
        PledgeTerms terms = placed.terms();
        return new PledgeResponse(
                placed.pledge(),
                terms.asset(),
                terms.pledgor(),
                terms.pledgee(),
                terms.effective(),
                PledgeStatus.PLACED,
                null,
                Map.of(terms.pledgor(), terms.share()),
                terms.secured());
    }

    static PledgeResponse of(Tenant tenant, IpLedgerState state, Pledge pledge) {
        PledgeTerms terms = pledge.terms();
        Encumbrances all = state.titles().require(terms.asset()).encumbrances();
        Optional<Encumbrance> live = all.of(pledge.id());
        Map<OrganisationId, Fraction> shares =
                live.<Map<OrganisationId, Fraction>>map(Encumbrance::shares).orElse(Map.of());
        return new PledgeResponse(
                pledge.id(),
                terms.asset(),
                terms.pledgor(),
                pledge.pledgee(),
                terms.effective(),
                pledge.status(),
                live.map(all::rank).orElse(null),
                shares,
                tenant.isIn(PledgeAccess.of(state, pledge.id())) ? pledge.secured() : null);
    }
}
