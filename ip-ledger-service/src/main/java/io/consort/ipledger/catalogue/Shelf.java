package io.consort.ipledger.catalogue;

import io.consort.kernel.persistent.SortedTree;

/**
 * Assets of one kind, ground and stage, in every order that is asked for.
 *
 * @param byId by their ids
 * @param byTitle by what they are called
 * @param byAge by their age, the last registered first
 */
record Shelf(SortedTree<Places> byId, SortedTree<Places> byTitle, SortedTree<Places> byAge) {

    /** Without assets. */
    static final Shelf EMPTY = new Shelf(
            SortedTree.empty(Places.BY_ID), SortedTree.empty(Places.BY_TITLE), SortedTree.empty(Places.BY_AGE));

    Shelf plus(Places asset) {
        return new Shelf(byId.plus(asset), byTitle.plus(asset), byAge.plus(asset));
    }

    Shelf minus(Places asset) {
        return new Shelf(byId.minus(asset), byTitle.minus(asset), byAge.minus(asset));
    }

    SortedTree<Places> in(Sort sort) {
        return switch (sort) {
            case ID -> byId;
            case TITLE -> byTitle;
            case NEWEST -> byAge;
        };
    }

    int size() {
        return byId.size();
    }
}
