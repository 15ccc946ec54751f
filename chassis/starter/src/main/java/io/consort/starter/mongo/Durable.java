package io.consort.starter.mongo;

import com.mongodb.ReadConcern;
import com.mongodb.ReadPreference;
import com.mongodb.WriteConcern;
import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoDatabase;

/** Holds reads and writes to what can no longer be lost, whatever the store's address says. */
final class Durable {

    /** A majority has it in its journal. */
    static final WriteConcern WRITES = WriteConcern.MAJORITY.withJournal(true);

    /** A majority has it, so that it cannot be rolled back. */
    static final ReadConcern READS = ReadConcern.MAJORITY;

    private Durable() {}

    /**
     * What a collection is called.
     *
     * @param content of it
     * @param ledger the name of the kind of ledgers it belongs to
     */
    static String collection(String content, String ledger) {
        return ledger.isEmpty() ? content : content + '.' + ledger;
    }

    static MongoDatabase database(MongoClient client, String name) {
        return client.getDatabase(name)
                .withWriteConcern(WRITES)
                .withReadConcern(READS)
                .withReadPreference(ReadPreference.primary());
    }
}
