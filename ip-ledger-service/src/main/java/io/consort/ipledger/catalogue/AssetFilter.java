package io.consort.ipledger.catalogue;

import io.consort.ipledger.IpLedgerState;
import io.consort.ipledger.asset.Asset;
import io.consort.ipledger.asset.AssetId;
import io.consort.ipledger.asset.AssetKind;
import io.consort.ipledger.asset.Ground;
import io.consort.ipledger.asset.Portfolio;
import io.consort.ipledger.asset.ProjectId;
import io.consort.ipledger.docket.Docket;
import io.consort.ipledger.docket.Stage;
import io.consort.ipledger.title.Titles;
import io.consort.kernel.identity.OrganisationId;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Predicate;
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

    /** Which assets of a ledger are asked for. */
    Predicate<AssetId> in(IpLedgerState state) {
        Portfolio portfolio = Portfolio.of(state);
        Docket docket = Docket.of(state);
        Titles titles = Titles.of(state);
        return id -> matches(portfolio.require(id), docket, titles);
    }

    private boolean matches(Asset asset, Docket docket, Titles titles) {
        AssetId id = asset.id();
        return (kind == null || kind == asset.kind())
                && (ground == null || ground == asset.ground())
                && (life == null || life == docket.life(id).stage())
                && (project == null
                        || (asset.origin() != null && asset.origin().project().equals(project.value())))
                && (owner == null || titles.require(id).share(owner, on).signum() > 0);
    }

    /** Shelves, no asset on two of them, that hold all which are asked for: the least that is known. */
    List<Shelf> shelves(IpLedgerState state) {
        if (owner == null) {
            return among(state, project == null ? Scope.ALL : Scope.of(project));
        }
        List<Shelf> owned = among(state, Scope.of(owner));
        if (project == null) {
            return owned;
        }
        List<Shelf> made = among(state, Scope.of(project));
        return size(made) < size(owned) ? made : owned;
    }

    private List<Shelf> among(IpLedgerState state, Scope scope) {
        return Catalogue.of(state).matching(scope, kind, ground, life);
    }

    private static long size(List<Shelf> shelves) {
        return shelves.stream().mapToLong(Shelf::size).sum();
    }
}
