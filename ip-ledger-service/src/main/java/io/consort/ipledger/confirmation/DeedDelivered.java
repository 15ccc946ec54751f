package io.consort.ipledger.confirmation;

import io.consort.ipledger.asset.AssetId;
import io.consort.ipledger.title.Claims;
import io.consort.kernel.identity.OrganisationId;
import java.time.LocalDate;

/**
 * The deed that claims a share for an owner was delivered to it, and its time to speak runs.
 *
 * @param asset of what
 * @param owner whose share
 * @param deed the SHA-256 digest of the deed
 * @param delivered on which day
 * @param proof the SHA-256 digest of what proves the delivery
 * @param due the last day on which it can speak
 */
public record DeedDelivered(
        AssetId asset, OrganisationId owner, String deed, LocalDate delivered, String proof, LocalDate due)
        implements ConfirmationEvent {

    @Override
    public Claims on(Claims claims) {
        return claims.delivered(asset, owner, due);
    }
}
