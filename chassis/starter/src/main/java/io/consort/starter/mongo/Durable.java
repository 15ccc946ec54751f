package io.consort.starter.mongo;

import com.mongodb.ReadConcern;
import com.mongodb.ReadPreference;
import com.mongodb.WriteConcern;
import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.connection.ClusterType;
import org.bson.Document;

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

    /**
     * The same collection, read as it stands at some moment after the call, also while what a majority is known to have lags behind.
     * A single node knows no linearizable concern, and needs none: what it reads is the only truth there is.
     */
    static <T> MongoCollection<T> linearizable(
            MongoClient client, MongoDatabase database, MongoCollection<T> collection) {
        return switch (clusterType(client, database)) {
            case REPLICA_SET, SHARDED, LOAD_BALANCED -> collection.withReadConcern(ReadConcern.LINEARIZABLE);
            case STANDALONE, UNKNOWN -> collection;
        };
    }

    private static ClusterType clusterType(MongoClient client, MongoDatabase database) {
        ClusterType type = client.getClusterDescription().getType();
        if (type == ClusterType.UNKNOWN) {
            database.runCommand(new Document("ping", 1)); // waits until a node has told what it belongs to
            return client.getClusterDescription().getType();
        }
        return type;
    }

    static MongoDatabase database(MongoClient client, String name) {
        return client.getDatabase(name)
                .withWriteConcern(WRITES)
                .withReadConcern(READS)
                .withReadPreference(ReadPreference.primary());
    }
}
