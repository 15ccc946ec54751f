package io.consort.ipledger.asset;

import io.consort.ipledger.IpLedgerEvent;
import io.consort.ipledger.IpLedgerState;
import io.consort.ipledger.Mandate;
import io.consort.ipledger.asset.AssetEvent.AssetRegistered;
import io.consort.ipledger.share.Shares;
import io.consort.kernel.authority.Authority;
import io.consort.kernel.authority.Authority.Capacity;
import io.consort.kernel.identity.OrganisationId;
import io.consort.kernel.ledger.Command;
import io.consort.kernel.ledger.Context;
import io.consort.kernel.money.Fraction;
import io.consort.kernel.persistent.OrderedMap;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Enters an asset into the portfolio and creates title to it. Asked by one of its owners, or by the secretariat.
 *
 * @param asset what it is
 * @param owners who owns it first, by exact shares that sum to one
 * @param effective the date from which they own it
 * @param claiming that owners other than the actor's organisation are to confirm their shares; null where all have
 */
public record RegisterAsset(
        Asset asset,
        OrderedMap<OrganisationId, Fraction> owners,
        LocalDate effective,
        @Nullable Claiming claiming) implements Command<IpLedgerState, IpLedgerEvent> {

    public RegisterAsset {
        Shares.requireWhole("/owners", "title", owners.values());
    }

    /** As the other, for owners in any map. */
    public RegisterAsset(Asset asset, Map<OrganisationId, Fraction> owners, LocalDate effective) {
        this(asset, OrderedMap.from(owners), effective, null);
    }

    @Override
    public Authority authority(IpLedgerState state, Context context) {
        return Mandate.require(
                context,
                Capacity.OWNER,
                owners.keySet(),
                "not-an-owner",
                "An asset is registered by one of its owners or by the secretariat; your organisation is not among"
                        + " the owners of " + asset.id() + ".");
    }

    @Override
    public List<AssetRegistered> decide(IpLedgerState state, Context context) {
        owners.keySet().forEach(Organisations.of(state)::requireExists);
        Portfolio.of(state).requireNew(asset);
        return List.of(new AssetRegistered(asset, owners, effective, claims(context)));
    }

    private @Nullable Claimed claims(Context context) {
        if (claiming == null) {
            return null;
        }
        List<OrganisationId> others = owners.keySet().stream()
                .filter(owner -> !owner.equals(context.actor().organisationOrNull()))
                .toList();
        return others.isEmpty() ? null : new Claimed(others, claiming.deed());
    }
}
