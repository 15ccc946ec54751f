package io.consort.embedded.documents;

import io.consort.embedded.documents.Content.Put;
import java.util.Arrays;
import java.util.function.LongFunction;
import java.util.stream.LongStream;
import org.jspecify.annotations.Nullable;

/**
 * Where the documents of a collection stand in the journal, by key. Keys stay in the journal: memory holds a hash and a place,
 * 12 bytes a slot, and a key whose hash agrees is compared with the one that is read.
 */
final class Places {

    private static final int FEWEST = 16;
    private static final long FREE = 0;
    private static final long GONE = -1;

    private final LongFunction<Put> reader;
    private long[] places = new long[FEWEST];
    private int[] hashes = new int[FEWEST];
    private int live;
    private int used;

    Places(LongFunction<Put> reader) {
        this.reader = reader;
    }

    /** A document and its place. */
    record Found(long place, Put put) {}

    int size() {
        return live;
    }

    @Nullable
    Found find(Bytes key) {
        Slot slot = slot(key);
        return slot.put == null ? null : new Found(places[slot.index], slot.put);
    }

    /** Puts a place in that of the key's former one, and returns that; 0 when there was none. */
    long put(Bytes key, long place) {
        Slot slot = slot(key);
        long former = places[slot.index];
        places[slot.index] = place;
        if (slot.put != null) {
            return former;
        }
        hashes[slot.index] = key.hashCode();
        live++;
        used++;
        if (used * 5L > places.length * 3L) {
            rehash();
        }
        return FREE;
    }

    /** Forgets the key, and returns its place; 0 when there was none. */
    long remove(Bytes key) {
        Slot slot = slot(key);
        if (slot.put == null) {
            return FREE;
        }
        long former = places[slot.index];
        places[slot.index] = GONE;
        live--;
        return former;
    }

    void clear() {
        places = new long[FEWEST];
        hashes = new int[FEWEST];
        live = 0;
        used = 0;
    }

    /** All places, those written first first. */
    LongStream inOrder() {
        long[] all = Arrays.stream(places).filter(place -> place > 0).toArray();
        Arrays.sort(all);
        return Arrays.stream(all);
    }

    /** The slot that holds the key, with what was read there, or the free one where it belongs. */
    private Slot slot(Bytes key) {
        int hash = key.hashCode();
        int mask = places.length - 1;
        int index = start(hash, mask);
        while (places[index] != FREE) {
            if (places[index] != GONE && hashes[index] == hash) {
                Put put = reader.apply(places[index]);
                if (put.key().equals(key)) {
                    return new Slot(index, put);
                }
            }
            index = (index + 1) & mask;
        }
        return new Slot(index, null);
    }

    private record Slot(int index, @Nullable Put put) {}

    private static int start(int hash, int mask) {
        int mixed = hash * 0x9E3779B9;
        return (mixed ^ (mixed >>> 16)) & mask;
    }

    private void rehash() {
        long[] formerPlaces = places;
        int[] formerHashes = hashes;
        int length = FEWEST;
        while (live * 5L > length * 2L) {
            length *= 2;
        }
        places = new long[length];
        hashes = new int[length];
        used = live;
        int mask = length - 1;
        for (int former = 0; former < formerPlaces.length; former++) {
            if (formerPlaces[former] > 0) {
                int index = start(formerHashes[former], mask);
                while (places[index] != FREE) {
                    index = (index + 1) & mask;
                }
                places[index] = formerPlaces[former];
                hashes[index] = formerHashes[former];
            }
        }
    }
}
