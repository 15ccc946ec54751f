package io.consort.embedded.documents;

import io.consort.embedded.documents.Content.Change;
import io.consort.embedded.documents.Content.Put;
import java.util.concurrent.CompletableFuture;

/** Changes in the order they were made. What was appended can be read at once; whether it outlives a crash is asked apart. */
interface Journal extends AutoCloseable {

    /**
     * Adds a change.
     *
     * @return its place, above zero, and above that of all changes before it
     * @throws WriteRefusedException when there is no room; the journal is then as before
     */
    long append(Change change);

    /** The put at a place that was not discarded. */
    Put read(long place);

    /** How many bytes the change at a place takes. */
    long sizeAt(long place);

    /** Nobody will read this place again. */
    void discard(long place);

    /** Completes when all that has been appended so far outlives a crash; fails when that cannot be had. */
    CompletableFuture<Void> durable();

    /** What the disk was given to do so far; nothing where there is no disk. */
    Written written();

    @Override
    void close();
}
