package io.consort.ipledger.confirmation;

import io.consort.ipledger.asset.AssetId;
import io.consort.ipledger.title.Claims;
import io.consort.ipledger.title.Undertaken;
import io.consort.kernel.identity.OrganisationId;

/**
 * Who is bound confirmed what its deed says, before another records that.
 *
 * @param undertaken what it says
 */
public record DeedConfirmed(Undertaken undertaken) implements ConfirmationEvent {

    @Override
    public AssetId asset() {
        return undertaken.asset();
    }

    @Override
    public OrganisationId owner() {
        return undertaken.by();
    }

    @Override
    public Claims on(Claims claims) {
        return claims.with(undertaken);
    }
}
