package io.consort.starter.mongo;

import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.lte;
import static com.mongodb.client.model.Updates.min;
import static io.consort.starter.mongo.Asking.asking;
import static io.consort.starter.mongo.Asking.telling;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.IndexOptions;
import com.mongodb.client.model.Indexes;
import com.mongodb.client.model.ReplaceOptions;
import io.consort.kernel.foureyes.AskedAct;
import io.consort.kernel.foureyes.AskedActs;
import io.consort.kernel.ledger.LedgerId;
import io.consort.kernel.ledger.StoreUnavailableException;
import io.consort.kernel.problem.DomainException;
import java.time.Instant;
import java.util.Date;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Supplier;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Acts that await a second person in MongoDB: {@code {_id: {ledger, digest}, act, path, body, version?, until}} in {@code asked-acts}. MongoDB
 * drops by itself what is over; for the embedded store, which does not, it goes when the next one is kept.
 */
public final class MongoAskedActs implements AskedActs {

    private static final Logger LOG = LoggerFactory.getLogger(MongoAskedActs.class);
    private static final ReplaceOptions UPSERT = new ReplaceOptions().upsert(true);

    private final MongoCollection<Document> acts;
    private final AtomicBoolean indexed = new AtomicBoolean();

    /**
     * @param client to whatever serves MongoDB's protocol
     * @param database the service's own
     */
    public MongoAskedActs(MongoClient client, String database) {
        this.acts = Durable.database(client, database).getCollection("asked-acts");
    }

    @Override
    public void keep(LedgerId ledger, String digest, AskedAct asked, Instant until, Instant now) {
        Document document = new Document("_id", id(ledger, digest))
                .append("act", asked.act())
                .append("path", asked.path())
                .append("body", asked.body())
                .append("until", Date.from(until));
        if (asked.version() != null) {
            document.append("version", asked.version());
        }
        told("keeping", ledger, () -> {
            index();
            acts.deleteMany(lte("until", Date.from(now)));
            acts.replaceOne(at(ledger, digest), document, UPSERT);
        });
    }

    @Override
    public Optional<AskedAct> find(LedgerId ledger, String digest) {
        return asked(
                "finding",
                ledger,
                () -> Optional.ofNullable(acts.find(at(ledger, digest)).first()).map(MongoAskedActs::asked));
    }

    @Override
    public void shorten(LedgerId ledger, String digest, Instant until) {
        told("shortening", ledger, () -> acts.updateOne(at(ledger, digest), min("until", Date.from(until))));
    }

    @Override
    public void forget(LedgerId ledger, String digest) {
        told("forgetting", ledger, () -> acts.deleteOne(at(ledger, digest)));
    }

    private static AskedAct asked(Document document) {
        return new AskedAct(
                document.getString("act"),
                document.getString("path"),
                document.getString("body"),
                document.getLong("version"));
    }

    private static Bson at(LedgerId ledger, String digest) {
        return eq(id(ledger, digest));
    }

    private static Document id(LedgerId ledger, String digest) {
        return new Document("ledger", ledger.value()).append("digest", digest);
    }

    /** Once a process, and not while it starts, when the store may be away. To make an index that is there changes nothing. */
    private void index() {
        if (indexed.compareAndSet(false, true)) {
            try {
                telling(
                        "indexing asked-acts",
                        () -> acts.createIndex(
                                Indexes.ascending("until"), new IndexOptions().expireAfter(0L, TimeUnit.SECONDS)));
            } catch (RuntimeException failure) {
                indexed.set(false);
                throw failure;
            }
        }
    }

    private static void told(String what, LedgerId ledger, Runnable order) {
        asked(what, ledger, () -> {
            order.run();
            return order;
        });
    }

    /** What was asked for must not come into a log by way of a driver's message, so the cause is named by its type alone. */
    private static <T> T asked(String what, LedgerId ledger, Supplier<T> question) {
        try {
            return asking(what + " what was asked for", question);
        } catch (StoreUnavailableException outage) {
            LOG.warn(
                    "Ledger {}: {} what was asked for: {}",
                    ledger,
                    what,
                    outage.getCause() == null
                            ? ""
                            : outage.getCause().getClass().getSimpleName());
            throw DomainException.unavailable(
                    "store-unavailable",
                    "The store does not answer. If this was a change, send it again with the same idempotency key.");
        }
    }
}
