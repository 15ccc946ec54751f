package io.consort.ipledger.pledge;

import io.consort.ipledger.IpLedgerState;
import io.consort.ipledger.asset.AssetId;
import io.consort.ipledger.pledge.PledgeEvent.PledgeCancelled;
import io.consort.ipledger.pledge.PledgeEvent.PledgeConsented;
import io.consort.ipledger.pledge.PledgeEvent.PledgeCurtailed;
import io.consort.ipledger.pledge.PledgeEvent.PledgeEnforced;
import io.consort.ipledger.pledge.PledgeEvent.PledgeFollowed;
import io.consort.ipledger.pledge.PledgeEvent.PledgePlaced;
import io.consort.ipledger.pledge.PledgeEvent.PledgeReleased;
import io.consort.ipledger.pledge.PledgeEvent.PledgeRestored;
import io.consort.ipledger.pledge.PledgeEvent.PledgeReturned;
import io.consort.ipledger.title.Bonds;
import io.consort.ipledger.title.PledgeId;
import io.consort.ipledger.title.TitleEvent.PlaceTaken;
import io.consort.kernel.identity.OrganisationId;
import io.consort.kernel.persistent.HashTrie;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.pcollections.PMap;

/**
 * What pledges do to title.
 *
 * @param byAsset the pledges over the title to each asset that was ever pledged
 */
public record Encumbered(PMap<AssetId, Encumbrances> byAsset) implements Bonds.Register {

    /** Where all title is free. */
    public static final Encumbered NOTHING = new Encumbered(HashTrie.empty());

    /** What is, in a ledger. */
    public static Encumbered of(IpLedgerState state) {
        return state.get(Encumbered.class);
    }

    @Override
    public Encumbrances over(AssetId asset) {
        return byAsset.getOrDefault(asset, Encumbrances.NONE);
    }

    Encumbered with(PledgeEvent event) {
        return switch (event) {
            case PledgePlaced(var pledge, var terms) ->
                with(terms.asset(), over(terms.asset()).plus(Encumbrance.of(pledge, terms)));
            case PledgeConsented(var pledge, var asset, var assignment) ->
                pledged(asset, pledge, each -> each.with(assignment));
            case PledgeReleased(var pledge, var asset, var remaining, var _) ->
                pledged(asset, pledge, each -> each.with(remaining));
            case PledgeCancelled(var pledge, var asset) ->
                asset == null ? this : pledged(asset, pledge, each -> each.with(Map.of()));
            case PledgeEnforced enforced ->
                with(enforced.asset(), over(enforced.asset()).enforced(enforced.pledge()));
            case PledgeCurtailed(var pledge, var asset, var enforced, var remaining) ->
                with(asset, over(asset).curtailed(pledge, enforced, remaining));
            case PledgeFollowed followed ->
                with(followed.asset(), over(followed.asset()).with(followed));
            case PledgeReturned returned ->
                with(returned.asset(), over(returned.asset()).with(returned));
            case PledgeRestored restored ->
                with(restored.asset(), over(restored.asset()).restored(restored));
        };
    }

    /** With a pledge that another holds. */
    Encumbered heldBy(AssetId asset, PledgeId pledge, OrganisationId pledgee) {
        return pledged(asset, pledge, each -> each.heldBy(pledgee));
    }

    /** With another in an organisation's place. */
    Encumbered with(PlaceTaken taken) {
        Encumbered next = this;
        for (var each : byAsset.entrySet()) {
            next = next.with(each.getKey(), each.getValue().with(taken));
        }
        return next;
    }

    private Encumbered pledged(AssetId asset, PledgeId pledge, UnaryOperator<Encumbrance> change) {
        Encumbrances all = over(asset);
        return all.of(pledge)
                .map(change)
                .map(changed -> with(asset, all.with(changed)))
                .orElse(this);
    }

    private Encumbered with(AssetId asset, Encumbrances all) {
        return new Encumbered(byAsset.plus(asset, all));
    }
}
