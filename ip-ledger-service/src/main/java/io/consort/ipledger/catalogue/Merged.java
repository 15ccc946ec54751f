package io.consort.ipledger.catalogue;

import io.consort.ipledger.asset.AssetId;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.PriorityQueue;
import java.util.SortedMap;
import org.jspecify.annotations.Nullable;

/** Several sets of assets, no asset in two of them, as one in the order of ids; nothing is read before it is asked for. */
final class Merged implements Iterator<AssetId> {

    private final PriorityQueue<Head> heads = new PriorityQueue<>(Comparator.comparing(Head::first));

    private record Head(AssetId first, Iterator<AssetId> rest) {}

    /**
     * @param after the asset after which to begin; null to begin with the first
     */
    Merged(List<? extends SortedMap<AssetId, Boolean>> sets, @Nullable AssetId after) {
        for (SortedMap<AssetId, Boolean> set : sets) {
            Iterator<AssetId> ids =
                    (after == null ? set : set.tailMap(after)).keySet().iterator();
            AssetId first = ids.hasNext() ? ids.next() : null;
            if (first != null && first.equals(after)) {
                first = ids.hasNext() ? ids.next() : null;
            }
            if (first != null) {
                heads.add(new Head(first, ids));
            }
        }
    }

    @Override
    public boolean hasNext() {
        return !heads.isEmpty();
    }

    @Override
    public AssetId next() {
        Head head = heads.poll();
        if (head == null) {
            throw new NoSuchElementException();
        }
        if (head.rest().hasNext()) {
            heads.add(new Head(head.rest().next(), head.rest()));
        }
        return head.first();
    }
}
