package io.consort.ipledger.confirmation;

import io.consort.ipledger.asset.AssetId;
import io.consort.ipledger.title.Agreement;
import io.consort.ipledger.title.Claims;
import io.consort.kernel.identity.OrganisationId;

/**
 * An owner no longer agrees to a correction by which it loses, before that was recorded.
 *
 * @param agreement to what
 */
public record AgreementWithdrawn(Agreement agreement) implements ConfirmationEvent {

    @Override
    public AssetId asset() {
        return agreement.asset();
    }

    @Override
    public OrganisationId owner() {
        return agreement.by();
    }

    @Override
    public Claims on(Claims claims) {
        return claims.without(agreement);
    }
}
