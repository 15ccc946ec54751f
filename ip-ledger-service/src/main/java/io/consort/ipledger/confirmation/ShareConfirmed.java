package io.consort.ipledger.confirmation;

import io.consort.ipledger.asset.AssetId;
import io.consort.ipledger.title.Claims;
import io.consort.kernel.identity.OrganisationId;
import io.consort.kernel.money.Fraction;

/**
 * A share that was claimed for an owner is confirmed: by the owner, by its silence, or by a resolution, as the entry's authority says.
 *
 * @param asset of what
 * @param owner whose share
 * @param share how much of the whole
 */
public record ShareConfirmed(AssetId asset, OrganisationId owner, Fraction share) implements ConfirmationEvent {

    @Override
    public Claims on(Claims claims) {
        return claims.confirmed(asset, owner);
    }
}
