package io.consort.ipledger.catalogue;

import io.consort.ipledger.asset.AssetId;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.PriorityQueue;
import java.util.SortedMap;
import org.jspecify.annotations.Nullable;

/** Several sets of assets, no asset in two of them, as one in the order of their keys; nothing is read before it is asked for. */
final class Merged<K extends Comparable<K>> implements Iterator<AssetId> {

    private final PriorityQueue<Head<K>> heads = new PriorityQueue<>(
            Comparator.comparing((Head<K> head) -> head.first().getKey()));

    private record Head<K>(Map.Entry<K, AssetId> first, Iterator<Map.Entry<K, AssetId>> rest) {}

    /**
     * @param after the key after which to begin; null to begin with the first
     */
    Merged(List<? extends SortedMap<K, AssetId>> sets, @Nullable K after) {
        for (SortedMap<K, AssetId> set : sets) {
            Iterator<Map.Entry<K, AssetId>> entries =
                    (after == null ? set : set.tailMap(after)).entrySet().iterator();
            Map.Entry<K, AssetId> first = entries.hasNext() ? entries.next() : null;
            if (first != null && first.getKey().equals(after)) {
                first = entries.hasNext() ? entries.next() : null;
            }
            if (first != null) {
                heads.add(new Head<>(first, entries));
            }
        }
    }

    @Override
    public boolean hasNext() {
        return !heads.isEmpty();
    }

    @Override
    public AssetId next() {
        Head<K> head = heads.poll();
        if (head == null) {
            throw new NoSuchElementException();
        }
        if (head.rest().hasNext()) {
            heads.add(new Head<>(head.rest().next(), head.rest()));
        }
        return head.first().getValue();
    }
}
