package io.consort.ipledger.catalogue;

import io.consort.ipledger.asset.AssetId;
import org.pcollections.PSortedMap;
import org.pcollections.TreePMap;

/**
 * Assets of one kind, ground and stage, in every order that is asked for.
 *
 * @param byId by their ids
 * @param byTitle by what they are called
 * @param byAge by their age, the last registered first
 */
record Shelf(
        PSortedMap<AssetId, AssetId> byId, PSortedMap<TitlePlace, AssetId> byTitle, PSortedMap<Age, AssetId> byAge) {

    /** Without assets. */
    static final Shelf EMPTY = new Shelf(TreePMap.empty(), TreePMap.empty(), TreePMap.empty());

    Shelf plus(Places asset) {
        return new Shelf(
                byId.plus(asset.id(), asset.id()),
                byTitle.plus(asset.title(), asset.id()),
                byAge.plus(asset.age(), asset.id()));
    }

    Shelf minus(Places asset) {
        return new Shelf(byId.minus(asset.id()), byTitle.minus(asset.title()), byAge.minus(asset.age()));
    }

    int size() {
        return byId.size();
    }
}
