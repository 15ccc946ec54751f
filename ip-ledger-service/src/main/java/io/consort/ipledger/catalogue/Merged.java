package io.consort.ipledger.catalogue;

import io.consort.ipledger.asset.AssetId;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.PriorityQueue;
import org.jspecify.annotations.Nullable;

/** Several shelves, no asset on two of them, as one in an order; nothing is read before it is asked for. */
final class Merged implements Iterator<AssetId> {

    private final PriorityQueue<Head> heads;

    private record Head(Places first, Iterator<Places> rest) {}

    /**
     * @param after the place after which to begin; null to begin with the first
     */
    Merged(List<Shelf> shelves, Sort sort, @Nullable Places after) {
        heads = new PriorityQueue<>(Comparator.comparing(Head::first, sort.order()));
        for (Shelf shelf : shelves) {
            add(after == null ? shelf.in(sort).iterator() : shelf.in(sort).after(after));
        }
    }

    private void add(Iterator<Places> places) {
        if (places.hasNext()) {
            heads.add(new Head(places.next(), places));
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
        add(head.rest());
        return head.first().id();
    }
}
