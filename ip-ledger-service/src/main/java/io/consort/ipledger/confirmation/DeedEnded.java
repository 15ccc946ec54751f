package io.consort.ipledger.confirmation;

import io.consort.ipledger.asset.AssetId;
import io.consort.ipledger.title.Claims;
import io.consort.ipledger.title.Undertaken;
import io.consort.kernel.identity.OrganisationId;

/**
 * A deed that was confirmed serves no more: what it says is done, by an entry after this in its block that rests on it; or who confirmed it
 * withdrew that, and this rests on its own right.
 *
 * @param undertaken what it said
 */
public record DeedEnded(Undertaken undertaken) implements ConfirmationEvent {

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
        return claims.without(undertaken);
    }
}
