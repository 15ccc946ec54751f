package io.consort.ipledger.asset;

import io.consort.ipledger.IpLedgerState;
import io.consort.kernel.identity.OrganisationId;
import io.consort.kernel.ledger.Audience;
import io.consort.kernel.money.Fraction;
import java.time.LocalDate;
import java.util.SortedMap;

/** Who has to do with assets as an owner: what is told of an asset asks whoever knows title. */
public interface Holders {

    /** Those of a ledger. */
    static Holders of(IpLedgerState state) {
        return state.get(Holders.class);
    }

    /** Whether an organisation has, had or will have a share of an asset. */
    boolean isHolder(OrganisationId organisation, AssetId asset);

    /** Who owns how much of an asset at the end of each day on which that changes, as known now, the first day first. */
    SortedMap<LocalDate, SortedMap<OrganisationId, Fraction>> owners(AssetId asset);

    /** Everyone who may read the ledger, and who has or had a share, which it does not lose with its membership. */
    static Audience audience(IpLedgerState state, AssetId asset) {
        return Audience.EVERYONE.or(own -> of(state).isHolder(own, asset));
    }
}
