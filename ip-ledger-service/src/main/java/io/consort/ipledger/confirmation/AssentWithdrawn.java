package io.consort.ipledger.confirmation;

import io.consort.ipledger.asset.AssetId;
import io.consort.ipledger.title.Assent;
import io.consort.ipledger.title.Claims;
import io.consort.kernel.identity.OrganisationId;

/**
 * A party to an assignment no longer agrees to it, before it was recorded.
 *
 * @param assent to what
 */
public record AssentWithdrawn(Assent assent) implements ConfirmationEvent {

    @Override
    public AssetId asset() {
        return assent.asset();
    }

    @Override
    public OrganisationId owner() {
        return assent.by();
    }

    @Override
    public Claims on(Claims claims) {
        return claims.without(assent);
    }
}
