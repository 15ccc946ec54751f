package io.consort.ipledger.right.web;

import io.consort.ipledger.IpLedgerState;
import io.consort.ipledger.asset.AssetId;
import io.consort.ipledger.right.Right;
import io.consort.ipledger.right.RoyaltyAccess;
import io.consort.ipledger.right.SealedRoyalty;
import io.consort.ipledger.right.Terms;
import io.consort.ipledger.web.Edge;
import io.consort.kernel.identity.OrganisationId;
import io.consort.starter.web.Tenant;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Shows royalty terms to those who may read them, and to others that there are some. */
@Component
final class RoyaltyView {

    private final RoyaltySeal seal;
    private final Clock clock;

    RoyaltyView(RoyaltySeal seal, Clock clock) {
        this.seal = seal;
        this.clock = clock;
    }

    /** To a caller who is a party. */
    @Nullable
    RoyaltyResponse toParty(Terms terms) {
        return terms.royalty() == null ? null : opened(terms.royalty());
    }

    @Nullable
    RoyaltyResponse to(Tenant tenant, IpLedgerState state, Right right) {
        return to(
                tenant,
                state,
                right.asset(),
                right.grant().terms(),
                List.of(right.grant().grantor(), right.grant().terms().holder()));
    }

    @Nullable
    RoyaltyResponse to(Tenant tenant, IpLedgerState state, AssetId asset, Terms terms, List<OrganisationId> parties) {
        SealedRoyalty royalty = terms.royalty();
        if (royalty == null) {
            return null;
        }
        LocalDate today = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
        return RoyaltyAccess.isOpen(state, asset, parties, today, tenant.actor(), Edge.mandate(tenant))
                ? opened(royalty)
                : new RoyaltyResponse(royalty.digest(), null, null);
    }

    private RoyaltyResponse opened(SealedRoyalty royalty) {
        String opening = seal.open(royalty);
        return new RoyaltyResponse(royalty.digest(), seal.terms(opening), opening);
    }
}
