package io.consort.ipledger.asset;

import io.consort.ipledger.IpLedgerEvent;
import io.consort.kernel.identity.OrganisationId;
import io.consort.kernel.money.Fraction;
import io.consort.kernel.persistent.OrderedMap;
import java.time.LocalDate;

/**
 * An asset entered the portfolio, and title to it was created.
 *
 * @param asset what it is
 * @param owners who first owned it, by exact shares that sum to one
 * @param effective the date from which they own it
 */
public record AssetRegistered(Asset asset, OrderedMap<OrganisationId, Fraction> owners, LocalDate effective)
        implements IpLedgerEvent {

    @Override
    public String subject() {
        return "assets/" + asset.id();
    }
}
