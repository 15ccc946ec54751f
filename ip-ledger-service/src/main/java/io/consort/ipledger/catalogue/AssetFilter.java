package io.consort.ipledger.catalogue;

import io.consort.ipledger.IpLedgerState;
import io.consort.ipledger.asset.Asset;
import io.consort.ipledger.asset.AssetId;
import io.consort.ipledger.asset.AssetKind;
import io.consort.ipledger.asset.Ground;
import io.consort.ipledger.asset.ProjectId;
import io.consort.ipledger.docket.Stage;
import io.consort.kernel.identity.OrganisationId;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import org.jspecify.annotations.Nullable;

/**
 * Which assets are asked for; what is null is not asked.
 *
 * @param kind of which kind
 * @param ground on which ground
 * @param life at which stage now
 * @param project out of which project
 * @param owner owned by whom, in part or whole
 * @param on the date at which it is owned
 */
public record AssetFilter(
        @Nullable AssetKind kind,
        @Nullable Ground ground,
        @Nullable Stage life,
        @Nullable ProjectId project,
        @Nullable OrganisationId owner,
        LocalDate on) {

    /** Whether an asset is asked for. */
    boolean matches(IpLedgerState state, AssetId id) {
        Asset asset = state.portfolio().require(id);
        return (kind == null || kind == asset.kind())
                && (ground == null || ground == asset.ground())
                && (life == null || life == state.docket().life(id).stage())
                && (project == null
                        || (asset.origin() != null && asset.origin().project().equals(project.value())))
                && (owner == null || state.titles().require(id).share(owner, on).signum() > 0);
    }

    /** Sets of assets, no asset in two of them, that hold all which are asked for: the smallest known. */
    List<SortedMap<AssetId, Boolean>> candidates(IpLedgerState state) {
        List<SortedMap<AssetId, Boolean>> best = state.catalogue().matching(kind, ground, life);
        if (project != null) {
            best = smaller(best, List.of(state.catalogue().of(project)));
        }
        if (owner != null) {
            best = smaller(best, List.of(state.titles().everHeld(owner)));
        }
        return best;
    }

    private static List<SortedMap<AssetId, Boolean>> smaller(
            List<SortedMap<AssetId, Boolean>> one, List<SortedMap<AssetId, Boolean>> other) {
        return size(other) < size(one) ? other : one;
    }

    static long size(List<SortedMap<AssetId, Boolean>> sets) {
        return sets.stream().mapToLong(Map::size).sum();
    }
}
