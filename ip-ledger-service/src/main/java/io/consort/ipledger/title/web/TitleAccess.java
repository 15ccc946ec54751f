package io.consort.ipledger.title.web;

import io.consort.ipledger.IpLedgerState;
import io.consort.ipledger.asset.AssetId;
import io.consort.ipledger.title.Title;
import io.consort.ipledger.title.Titles;
import io.consort.kernel.ledger.Audience;
import io.consort.kernel.problem.DomainException;
import io.consort.kernel.problem.Kind;
import io.consort.starter.web.Tenant;

/**
 * Who may see title to an asset: everyone in the consortium; and who has left it, where it has or had a share, since that is
 * what it has to show to others.
 */
final class TitleAccess {

    private TitleAccess() {}

    /**
     * Title to an asset, for someone who may see it.
     *
     * @throws DomainException FORBIDDEN {@code not-your-title}; NOT_FOUND where there is no such asset
     */
    static Title require(Tenant tenant, IpLedgerState state, AssetId asset) {
        if (!tenant.isIn(Audience.EVERYONE)
                && !tenant.isIn(
                        Audience.of(own -> Titles.of(state).everHeld(own).contains(asset)))) {
            throw new DomainException(
                    Kind.FORBIDDEN,
                    "not-your-title",
                    "Title to " + asset + " is for the consortium's members, and for who has or had a share of it.");
        }
        return Titles.of(state).require(asset);
    }
}
