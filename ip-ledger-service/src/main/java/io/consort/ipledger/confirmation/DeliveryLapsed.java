package io.consort.ipledger.confirmation;

import io.consort.ipledger.asset.AssetId;
import io.consort.ipledger.title.Claims;
import io.consort.kernel.identity.OrganisationId;

/**
 * An owner's time to speak is over, and its silence says nothing, since it could not speak. The deed is delivered again once it can.
 *
 * @param asset of what
 * @param owner whose share
 */
public record DeliveryLapsed(AssetId asset, OrganisationId owner) implements ConfirmationEvent {

    @Override
    public Claims on(Claims claims) {
        return claims.lapsed(asset, owner);
    }
}
