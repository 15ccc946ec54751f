package io.consort.starter.mongo;

import static com.mongodb.client.model.Filters.lte;
import static io.consort.starter.mongo.Asking.asking;
import static io.consort.starter.mongo.Asking.telling;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.IndexOptions;
import com.mongodb.client.model.Indexes;
import io.consort.edge.token.Digest;
import io.consort.edge.token.UsedProofs;
import io.consort.kernel.ledger.StoreUnavailableException;
import io.consort.kernel.problem.DomainException;
import java.nio.ByteBuffer;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import org.bson.Document;
import org.bson.types.Binary;

/**
 * Which proofs were used at any of a service's replicas, in MongoDB: {@code {_id, until}} in {@code used-proofs}, where the id is a digest of 32 bytes. MongoDB
 * drops by itself what is over; for the embedded store, which does not, that goes once a minute.
 */
public final class MongoUsedProofs implements UsedProofs {

    private static final Duration SWEPT_EVERY = Duration.ofMinutes(1);

    private final MongoCollection<Document> proofs;
    private final Clock clock;
    private final AtomicLong sweptAt = new AtomicLong();

    /**
     * @param client to whatever serves MongoDB's protocol
     * @param database the service's own
     */
    public MongoUsedProofs(MongoClient client, String database, Clock clock) {
        this.proofs = Durable.database(client, database).getCollection("used-proofs");
        this.clock = clock;
    }

    @Override
    public boolean use(Digest proof, Instant until) {
        try {
            sweep();
            return asking(
                    "noting a proof",
                    () -> Asking.insert(proofs, new Document("_id", id(proof)).append("until", Date.from(until))));
        } catch (StoreUnavailableException outage) {
            throw DomainException.unavailable(
                    "store-unavailable",
                    "The store does not answer, so it cannot be known whether the proof was used before. Send the request again with a new one.");
        }
    }

    /** The index is made then as well, and not while the service starts, when the store may be away. To make one that is there changes nothing. */
    private void sweep() {
        long now = clock.millis();
        long last = sweptAt.get();
        if (now - last >= SWEPT_EVERY.toMillis() && sweptAt.compareAndSet(last, now)) {
            try {
                telling("sweeping used-proofs", () -> {
                    proofs.createIndex(
                            Indexes.ascending("until"), new IndexOptions().expireAfter(0L, TimeUnit.SECONDS));
                    proofs.deleteMany(lte("until", Date.from(Instant.ofEpochMilli(now))));
                });
            } catch (RuntimeException failure) {
                sweptAt.set(last);
                throw failure;
            }
        }
    }

    private static Binary id(Digest proof) {
        return new Binary(ByteBuffer.allocate(4 * Long.BYTES)
                .putLong(proof.first())
                .putLong(proof.second())
                .putLong(proof.third())
                .putLong(proof.fourth())
                .array());
    }
}
