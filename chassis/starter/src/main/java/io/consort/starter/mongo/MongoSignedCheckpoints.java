package io.consort.starter.mongo;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static io.consort.starter.mongo.Asking.asking;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import io.consort.kernel.ledger.CorruptLedgerException;
import io.consort.kernel.note.SignedCheckpoints;
import java.util.Optional;
import org.bson.Document;

/**
 * The last signed checkpoint of each log, a document each, in the database where the log is. It is read as it stands: whoever signs next
 * replaces what it read, and would else try so without end while what a majority is known to have lags behind.
 */
public final class MongoSignedCheckpoints implements SignedCheckpoints {

    private final MongoClient client;
    private final MongoDatabase database;
    private final MongoCollection<Document> checkpoints;

    /**
     * @param client to whatever serves MongoDB's protocol
     * @param database the service's own
     */
    public MongoSignedCheckpoints(MongoClient client, String database) {
        this.client = client;
        this.database = Durable.database(client, database);
        this.checkpoints = this.database.getCollection("checkpoints");
    }

    @Override
    public Optional<String> last(String origin) {
        return asking(
                "the last checkpoint of " + origin,
                () -> Optional.ofNullable(Durable.linearizable(client, database, checkpoints)
                                .find(eq(origin))
                                .first())
                        .map(document -> note(origin, document)));
    }

    private static String note(String origin, Document document) {
        if (document.get("note") instanceof String note) {
            return note;
        }
        throw new CorruptLedgerException("the last checkpoint of " + origin + " has not the form it was written in");
    }

    @Override
    public boolean replace(String origin, Optional<String> expected, String next) {
        Document document = new Document("_id", origin).append("note", next);
        return asking(
                "replacing the last checkpoint of " + origin,
                () -> expected.map(last -> checkpoints
                                        .replaceOne(and(eq(origin), eq("note", last)), document)
                                        .getMatchedCount()
                                == 1)
                        .orElseGet(() -> Asking.insert(checkpoints, document)));
    }
}
