package io.consort.ipledger.catalogue;

import io.consort.ipledger.IpLedgerState;
import io.consort.ipledger.asset.Asset;
import io.consort.ipledger.asset.AssetEvent.AssetRegistered;
import io.consort.ipledger.asset.AssetKind;
import io.consort.ipledger.asset.Ground;
import io.consort.ipledger.asset.Portfolio;
import io.consort.ipledger.asset.ProjectId;
import io.consort.ipledger.docket.Docket;
import io.consort.ipledger.docket.DocketEvent.LifeAdvanced;
import io.consort.ipledger.docket.Stage;
import io.consort.ipledger.title.Title;
import io.consort.ipledger.title.Titles;
import io.consort.kernel.identity.OrganisationId;
import io.consort.kernel.ledger.Header;
import io.consort.kernel.persistent.HashTrie;
import io.consort.kernel.persistent.SortedTree;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.pcollections.PMap;

/**
 * Where each asset stands in every order that is asked for. Every asset is on one shelf of its kind, ground and stage among all
 * assets, on one among those of its project, and on one among those of each organisation that has, had or will have a share of
 * it. A question is answered by merging shelves, which are few, however many assets there are. It follows from the assets, their
 * lives and titles, and is no part of a snapshot.
 *
 * @param shelves by their names
 */
public record Catalogue(PMap<String, Shelf> shelves) {

    /** Without assets. */
    public static final Catalogue EMPTY = new Catalogue(HashTrie.empty());

    /** That of a ledger. */
    public static Catalogue of(IpLedgerState state) {
        return state.get(Catalogue.class);
    }

    /** Of all assets of a ledger: what it has become, event by event. */
    public static Catalogue of(Portfolio portfolio, Docket docket, Titles titles) {
        List<Shelved> assets = new ArrayList<>();
        for (Asset asset : portfolio.assets().values()) {
            if (portfolio.whyStruck(asset.id()).isPresent()) {
                continue;
            }
            Title title = titles.require(asset.id());
            Stage stage = docket.life(asset.id()).stage();
            assets.add(new Shelved(
                    places(asset, title),
                    scopes(asset, title.holders()).stream()
                            .map(scope -> scope.shelf(asset.kind(), asset.ground(), stage))
                            .toList()));
        }
        Map<String, SortedTree<Places>> byId = inOrder(assets, Sort.ID);
        Map<String, SortedTree<Places>> byTitle = inOrder(assets, Sort.TITLE);
        Map<String, SortedTree<Places>> byAge = inOrder(assets, Sort.NEWEST);
        PMap<String, Shelf> shelves = HashTrie.empty();
        for (Map.Entry<String, SortedTree<Places>> each : byId.entrySet()) {
            String name = each.getKey();
            shelves = shelves.plus(
                    name,
                    new Shelf(
                            each.getValue(),
                            Objects.requireNonNull(byTitle.get(name)),
                            Objects.requireNonNull(byAge.get(name))));
        }
        return new Catalogue(shelves);
    }

    /** What stands on each shelf; all assets are sorted once, and not once for each of their shelves. */
    private static Map<String, SortedTree<Places>> inOrder(List<Shelved> assets, Sort sort) {
        assets.sort(Comparator.comparing(Shelved::places, sort.order()));
        Map<String, List<Places>> shelves = new HashMap<>();
        for (Shelved asset : assets) {
            for (String shelf : asset.shelves()) {
                shelves.computeIfAbsent(shelf, _ -> new ArrayList<>()).add(asset.places());
            }
        }
        Map<String, SortedTree<Places>> trees = new HashMap<>();
        shelves.forEach((name, places) -> trees.put(name, SortedTree.of(sort.order(), places)));
        return trees;
    }

    private record Shelved(Places places, List<String> shelves) {}

    /** With a new asset. */
    public Catalogue with(AssetRegistered event, Header header) {
        Asset asset = event.asset();
        return putting(
                Places.of(asset, header.seq()), scopes(asset, event.owners().keySet()), asset, Stage.IDEA);
    }

    /**
     * With an asset at a further stage.
     *
     * @param title to it, which knows whoever had a share of it
     * @param before the stage it was at
     */
    public Catalogue with(LifeAdvanced event, Asset asset, Title title, Stage before) {
        return without(asset, title, before).with(asset, title, event.step().stage());
    }

    /** With an asset that it is without. */
    public Catalogue with(Asset asset, Title title, Stage stage) {
        return putting(places(asset, title), scopes(asset, title.holders()), asset, stage);
    }

    /** Without an asset that stands in it so. */
    public Catalogue without(Asset asset, Title title, Stage stage) {
        Places places = places(asset, title);
        PMap<String, Shelf> without = shelves;
        for (Scope scope : scopes(asset, title.holders())) {
            String name = scope.shelf(asset.kind(), asset.ground(), stage);
            Shelf left = shelf(without, name).minus(places);
            without = left.size() == 0 ? without.minus(name) : without.plus(name, left);
        }
        return new Catalogue(without);
    }

    /**
     * With an asset of which more organisations have a share.
     *
     * @param title to it
     * @param stage it is at
     * @param newcomers who never had any before
     */
    public Catalogue with(Asset asset, Title title, Stage stage, Collection<OrganisationId> newcomers) {
        return putting(places(asset, title), newcomers.stream().map(Scope::of).toList(), asset, stage);
    }

    private Catalogue putting(Places places, List<Scope> scopes, Asset asset, Stage stage) {
        PMap<String, Shelf> with = shelves;
        for (Scope scope : scopes) {
            String name = scope.shelf(asset.kind(), asset.ground(), stage);
            with = with.plus(name, shelf(with, name).plus(places));
        }
        return new Catalogue(with);
    }

    private static Places places(Asset asset, Title title) {
        return Places.of(asset, title.chain().getFirst().seq());
    }

    private static List<Scope> scopes(Asset asset, Collection<OrganisationId> holders) {
        List<Scope> scopes = new ArrayList<>(holders.size() + 2);
        scopes.add(Scope.ALL);
        if (asset.origin() != null) {
            scopes.add(Scope.of(new ProjectId(asset.origin().project())));
        }
        holders.forEach(holder -> scopes.add(Scope.of(holder)));
        return scopes;
    }

    private static Shelf shelf(PMap<String, Shelf> shelves, String name) {
        return shelves.getOrDefault(name, Shelf.EMPTY);
    }

    /** The shelves that together hold a scope's assets of a kind, ground and stage, each of them any where it is null. */
    List<Shelf> matching(Scope scope, @Nullable AssetKind kind, @Nullable Ground ground, @Nullable Stage stage) {
        List<Shelf> matching = new ArrayList<>();
        for (AssetKind eachKind : kind == null ? EnumSet.allOf(AssetKind.class) : EnumSet.of(kind)) {
            for (Ground eachGround : ground == null ? EnumSet.allOf(Ground.class) : EnumSet.of(ground)) {
                for (Stage eachStage : stage == null ? EnumSet.allOf(Stage.class) : EnumSet.of(stage)) {
                    Shelf shelf = shelves.get(scope.shelf(eachKind, eachGround, eachStage));
                    if (shelf != null) {
                        matching.add(shelf);
                    }
                }
            }
        }
        return matching;
    }
}
