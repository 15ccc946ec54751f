package io.consort.ipledger.catalogue;

import io.consort.ipledger.asset.Asset;
import io.consort.ipledger.asset.AssetId;
import io.consort.ipledger.asset.AssetKind;
import io.consort.ipledger.asset.AssetRegistered;
import io.consort.ipledger.asset.Ground;
import io.consort.ipledger.asset.ProjectId;
import io.consort.ipledger.docket.LifeAdvanced;
import io.consort.ipledger.docket.Stage;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.SortedMap;
import org.jspecify.annotations.Nullable;
import org.pcollections.HashTreePMap;
import org.pcollections.PMap;
import org.pcollections.PSortedMap;
import org.pcollections.PVector;
import org.pcollections.TreePMap;
import org.pcollections.TreePVector;

/**
 * Where each asset stands in every order that is asked for. Every asset is in one cell, of its kind, ground and stage; a question
 * about any of the three is answered by merging cells, which are few, however many assets there are.
 *
 * @param cells the assets of one kind, ground and stage
 * @param projects the assets that came out of a project
 * @param titles all assets by what they are called
 * @param registered all assets in the order of registration
 */
public record Catalogue(
        PMap<String, PSortedMap<AssetId, Boolean>> cells,
        PMap<ProjectId, PSortedMap<AssetId, Boolean>> projects,
        PSortedMap<TitlePlace, AssetId> titles,
        PVector<AssetId> registered) {

    /** Without assets. */
    public static final Catalogue EMPTY =
            new Catalogue(HashTreePMap.empty(), HashTreePMap.empty(), TreePMap.empty(), TreePVector.empty());

    private static String cell(AssetKind kind, Ground ground, Stage stage) {
        return kind + " " + ground + " " + stage;
    }

    /** With a new asset. */
    public Catalogue with(AssetRegistered event) {
        Asset asset = event.asset();
        PMap<ProjectId, PSortedMap<AssetId, Boolean>> withProject = projects;
        if (asset.origin() != null) {
            ProjectId project = new ProjectId(asset.origin().project());
            withProject = projects.plus(project, of(project).plus(asset.id(), true));
        }
        String cell = cell(asset.kind(), asset.ground(), Stage.IDEA);
        return new Catalogue(
                cells.plus(cell, in(cell).plus(asset.id(), true)),
                withProject,
                titles.plus(TitlePlace.of(asset), asset.id()),
                registered.plus(asset.id()));
    }

    /**
     * With an asset at a further stage.
     *
     * @param before the stage it was at
     */
    public Catalogue with(LifeAdvanced event, Asset asset, Stage before) {
        String from = cell(asset.kind(), asset.ground(), before);
        String to = cell(asset.kind(), asset.ground(), event.step().stage());
        PMap<String, PSortedMap<AssetId, Boolean>> without = cells.plus(from, in(from).minus(asset.id()));
        PSortedMap<AssetId, Boolean> there = without.getOrDefault(to, TreePMap.empty());
        return new Catalogue(without.plus(to, there.plus(asset.id(), true)), projects, titles, registered);
    }

    private PSortedMap<AssetId, Boolean> in(String cell) {
        return cells.getOrDefault(cell, TreePMap.empty());
    }

    PSortedMap<AssetId, Boolean> of(ProjectId project) {
        return projects.getOrDefault(project, TreePMap.empty());
    }

    /** The cells that together hold the assets of a kind, ground and stage, each of them any where it is null. */
    List<SortedMap<AssetId, Boolean>> matching(
            @Nullable AssetKind kind, @Nullable Ground ground, @Nullable Stage stage) {
        List<SortedMap<AssetId, Boolean>> matching = new ArrayList<>();
        for (AssetKind eachKind : kind == null ? EnumSet.allOf(AssetKind.class) : EnumSet.of(kind)) {
            for (Ground eachGround : ground == null ? EnumSet.allOf(Ground.class) : EnumSet.of(ground)) {
                for (Stage eachStage : stage == null ? EnumSet.allOf(Stage.class) : EnumSet.of(stage)) {
                    SortedMap<AssetId, Boolean> cell = in(cell(eachKind, eachGround, eachStage));
                    if (!cell.isEmpty()) {
                        matching.add(cell);
                    }
                }
            }
        }
        return matching;
    }
}
