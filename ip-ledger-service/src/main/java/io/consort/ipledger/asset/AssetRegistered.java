package io.consort.ipledger.asset;

import io.consort.ipledger.IpLedgerEvent;
import io.consort.kernel.identity.OrganisationId;
import io.consort.kernel.money.Fraction;
import io.consort.kernel.persistent.OrderedMap;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * An asset entered the portfolio, and title to it was created.
 *
 * @param asset what it is
 * @param owners who first owned it, by exact shares that sum to one
 * @param effective the date from which they own it
 * @param claims whose shares are yet to be confirmed; null where all are, as in every entry from before shares were claimed
 */
public record AssetRegistered(
        Asset asset,
        OrderedMap<OrganisationId, Fraction> owners,
        LocalDate effective,
        @Nullable Claimed claims) implements IpLedgerEvent {

    /** Without claims. */
    public AssetRegistered(Asset asset, OrderedMap<OrganisationId, Fraction> owners, LocalDate effective) {
        this(asset, owners, effective, null);
    }

    @Override
    public String subject() {
        return "assets/" + asset.id();
    }
}
