package io.consort.ipledger.confirmation;

import io.consort.ipledger.asset.AssetId;
import io.consort.ipledger.title.Claims;
import io.consort.kernel.identity.OrganisationId;

/**
 * An owner says that the share which was claimed for it is wrong.
 *
 * @param asset of what
 * @param owner whose share
 * @param reason why
 */
public record ShareContested(AssetId asset, OrganisationId owner, String reason) implements ConfirmationEvent {

    @Override
    public Claims on(Claims claims) {
        return claims.contested(asset, owner, reason);
    }
}
