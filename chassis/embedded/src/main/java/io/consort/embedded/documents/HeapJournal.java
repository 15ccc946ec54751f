package io.consort.embedded.documents;

import io.consort.embedded.documents.Content.Change;
import io.consort.embedded.documents.Content.Put;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;

/** Keeps what is still to be read, and outlives nothing. */
final class HeapJournal implements Journal {

    private final AtomicLong places = new AtomicLong();
    private final Map<Long, Put> puts = new ConcurrentHashMap<>();

    @Override
    public long append(Change change) {
        long place = places.incrementAndGet();
        if (change instanceof Put put) {
            puts.put(place, put);
        }
        return place;
    }

    @Override
    public Put read(long place) {
        return Objects.requireNonNull(puts.get(place));
    }

    @Override
    public long sizeAt(long place) {
        return read(place).document().length();
    }

    @Override
    public void discard(long place) {
        puts.remove(place);
    }

    @Override
    public CompletableFuture<Void> durable() {
        return CompletableFuture.completedFuture(null);
    }

    @Override
    public Written written() {
        return new Written(0, 0);
    }

    @Override
    public void close() {
        puts.clear();
    }
}
