package io.consort.embedded.documents;

/** What one frame of a journal holds. */
sealed interface Content {

    /** A change of a collection. */
    sealed interface Change extends Content {

        /** The collection's full name. */
        String collection();
    }

    /** A document is there from now on, in the place of any that had its key. */
    record Put(String collection, Bytes key, Bytes document) implements Change {}

    /** No document has the key any more. */
    record Remove(String collection, Bytes key) implements Change {}

    /** The collection is empty. */
    record Drop(String collection) implements Change {}

    /**
     * All frames before a place were on disk when this was written. What is unreadable before it was therefore damaged, and
     * not merely cut short by a crash.
     */
    record Mark(long durable) implements Content {}
}
