package io.consort.kernel.ledger;

import java.util.List;

/**
 * What a command came to, once it is durable. The same again for a request that is repeated.
 *
 * @param entries the command's entries, in order
 * @param replayed whether an earlier request under the same key had already done it
 */
public record Receipt<E extends Event>(List<Entry<E>> entries, boolean replayed) {

    public Receipt {
        entries = List.copyOf(entries);
    }

    /** The events. */
    public List<E> events() {
        return entries.stream().map(Entry::event).toList();
    }

    /**
     * The first event of a type.
     *
     * @throws java.util.NoSuchElementException when the command brought none: a mistake of the asking code
     */
    public <T extends E> T first(Class<T> type) {
        return entries.stream()
                .map(Entry::event)
                .filter(type::isInstance)
                .map(type::cast)
                .findFirst()
                .orElseThrow();
    }

    /** The seq of the last entry. */
    public long lastSeq() {
        return entries.getLast().header().seq();
    }
}
