package io.consort.embedded.documents;

import io.consort.embedded.documents.Content.Drop;
import io.consort.embedded.documents.Content.Put;
import io.consort.embedded.documents.Content.Remove;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.stream.LongStream;
import java.util.stream.Stream;

/** One collection: documents by key. Bodies stay in the journal and are read when asked for. */
public final class KeyedDocuments {

    private final String name;
    private final Journal journal;
    private final Places places;

    KeyedDocuments(String name, Journal journal) {
        this.name = name;
        this.journal = journal;
        this.places = new Places(journal::read);
    }

    /**
     * Puts a document in the place of any that has the key.
     *
     * @throws WriteRefusedException when it cannot be written; nothing has changed then
     */
    public synchronized void put(Bytes key, Bytes document) {
        discard(places.put(key, journal.append(new Put(name, key, document))));
    }

    /**
     * Removes the key's document, if there is one.
     *
     * @throws WriteRefusedException when that cannot be written; nothing has changed then
     */
    public synchronized void remove(Bytes key) {
        if (contains(key)) {
            journal.append(new Remove(name, key));
            discard(places.remove(key));
        }
    }

    /**
     * Removes all documents.
     *
     * @throws WriteRefusedException when that cannot be written; nothing has changed then
     */
    public synchronized void clear() {
        journal.append(new Drop(name));
        places.inOrder().forEach(journal::discard);
        places.clear();
    }

    /** The key's document. */
    public synchronized Optional<Bytes> get(Bytes key) {
        return Optional.ofNullable(places.find(key)).map(found -> found.put().document());
    }

    /** Whether the key has a document. */
    public synchronized boolean contains(Bytes key) {
        return places.find(key) != null;
    }

    /** How many documents there are. */
    public synchronized int size() {
        return places.size();
    }

    /** What a function makes of each key and its document, in the order in which they were last written. */
    public <T> Stream<T> inOrder(BiFunction<Bytes, Bytes, T> function) {
        return places().mapToObj(journal::read).map(put -> function.apply(put.key(), put.document()));
    }

    /** The places of all documents, in the order of the journal. */
    synchronized LongStream places() {
        return places.inOrder();
    }

    /** Takes up a change that the journal already holds; says by how many bytes what is worth keeping has grown. */
    synchronized long replay(long place, int size, Content.Change change) {
        return switch (change) {
            case Put put -> size - sizeOf(places.put(put.key(), place));
            case Remove remove -> -sizeOf(places.remove(remove.key()));
            case Drop _ -> {
                long dropped = places.inOrder().map(journal::sizeAt).sum();
                places.clear();
                yield -dropped;
            }
        };
    }

    private long sizeOf(long place) {
        return place == 0 ? 0 : journal.sizeAt(place);
    }

    private void discard(long place) {
        if (place != 0) {
            journal.discard(place);
        }
    }
}
