package io.consort.starter.mongo;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.gt;
import static com.mongodb.client.model.Filters.gte;
import static com.mongodb.client.model.Filters.lte;
import static com.mongodb.client.model.Filters.or;
import static com.mongodb.client.model.Updates.combine;
import static com.mongodb.client.model.Updates.inc;
import static com.mongodb.client.model.Updates.max;
import static com.mongodb.client.model.Updates.set;
import static com.mongodb.client.model.Updates.setOnInsert;
import static io.consort.starter.mongo.Asking.asking;
import static io.consort.starter.mongo.Asking.telling;

import com.mongodb.client.FindIterable;
import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Indexes;
import com.mongodb.client.model.Sorts;
import com.mongodb.client.model.UpdateOptions;
import io.consort.kernel.agenda.Agenda;
import io.consort.kernel.ledger.LedgerDefinition;
import io.consort.kernel.ledger.LedgerId;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicBoolean;
import org.bson.Document;
import org.bson.conversions.Bson;

/**
 * The agenda in MongoDB, a small document for each ledger, with indexes on when it is due, when it was marked and what it is about. The
 * embedded store reads through all of them instead, which takes milliseconds for as many consortia as one machine has.
 */
public final class MongoAgenda implements Agenda {

    private static final UpdateOptions UPSERT = new UpdateOptions().upsert(true);

    private final MongoCollection<Document> ledgers;
    private final MongoCollection<Document> cursors;
    private final AtomicBoolean indexed = new AtomicBoolean();

    /**
     * @param client to whatever serves MongoDB's protocol
     * @param database the service's own
     */
    public MongoAgenda(MongoClient client, String database) {
        this(client, database, LedgerDefinition.MAIN);
    }

    /** Of the ledgers of a name, apart from all others. */
    MongoAgenda(MongoClient client, String database, String ledger) {
        MongoDatabase own = Durable.database(client, database);
        this.ledgers = own.getCollection(Durable.collection("agenda", ledger));
        this.cursors = own.getCollection(Durable.collection("cursors", ledger));
    }

    @Override
    public void mark(LedgerId ledger, Instant now) {
        Bson change = combine(
                inc("turn", 1L),
                set("due", Date.from(Instant.EPOCH)),
                set("marked", Date.from(now)),
                set("settled", false),
                setOnInsert("height", 0L));
        telling("marking " + ledger, () -> ledgers.updateOne(eq(ledger.value()), change, UPSERT));
    }

    @Override
    public void call(LedgerId ledger) {
        Bson change = combine(inc("turn", 1L), set("due", Date.from(Instant.EPOCH)));
        telling("calling " + ledger, () -> ledgers.updateOne(eq(ledger.value()), change));
    }

    @Override
    public List<Item> due(Instant by, Instant quietSince, int atMost) {
        index();
        Bson filter = and(lte("due", Date.from(by)), lte("marked", Date.from(quietSince)));
        return asking(
                "what is due",
                () -> items(ledgers.find(filter).sort(Sorts.ascending("due")).limit(atMost)));
    }

    @Override
    public Optional<Item> find(LedgerId ledger) {
        return asking(
                "when " + ledger + " is due",
                () -> Optional.ofNullable(ledgers.find(eq(ledger.value())).first())
                        .map(MongoAgenda::item));
    }

    @Override
    public boolean claim(Item item, Instant until) {
        Bson same = and(eq(item.ledger().value()), eq("turn", item.turn()), eq("due", Date.from(item.due())));
        return asking(
                "claiming " + item.ledger(),
                () -> ledgers.updateOne(same, set("due", Date.from(until))).getMatchedCount() == 1);
    }

    @Override
    public boolean settle(Item item, Instant due, long height, Set<String> topics) {
        Bson same = and(eq(item.ledger().value()), eq("turn", item.turn()));
        Bson change = combine(
                set("due", Date.from(due)),
                set("height", height),
                set("topics", List.copyOf(topics)),
                set("settled", true));
        return asking(
                "settling " + item.ledger(),
                () -> ledgers.updateOne(same, change).getMatchedCount() == 1);
    }

    @Override
    public List<LedgerId> about(String topic) {
        return asking(
                "what is about " + topic, () -> names(ledgers.find(or(eq("topics", topic), eq("settled", false)))));
    }

    @Override
    public boolean leavesOpen(LedgerId ledger, String topic) {
        return asking(
                "whether " + ledger + " is about " + topic,
                () -> Optional.ofNullable(ledgers.find(eq(ledger.value())).first())
                        .filter(document -> !document.getBoolean("settled", false)
                                || !document.getList("topics", String.class, List.of())
                                        .contains(topic))
                        .isPresent());
    }

    @Override
    public List<Item> markedSince(Instant since) {
        return asking("what was written lately", () -> items(ledgers.find(gte("marked", Date.from(since)))));
    }

    @Override
    public List<Item> after(Optional<LedgerId> ledger, int atMost) {
        Bson filter = ledger.map(each -> gt("_id", each.value())).orElseGet(Filters::empty);
        return asking(
                "the agenda",
                () -> items(ledgers.find(filter).sort(Sorts.ascending("_id")).limit(atMost)));
    }

    @Override
    public long cursor(String name) {
        return asking(
                "how far " + name + " was read",
                () -> Optional.ofNullable(cursors.find(eq(name)).first())
                        .map(document -> document.getLong("at"))
                        .orElse(0L));
    }

    @Override
    public void advance(String name, long to) {
        telling("how far " + name + " is read", () -> cursors.updateOne(eq(name), max("at", to), UPSERT));
    }

    /** Once a process, and not while it starts, when the store may be away. To make an index that is there changes nothing. */
    private void index() {
        if (indexed.compareAndSet(false, true)) {
            try {
                telling("indexing the agenda", () -> {
                    for (String each : List.of("due", "marked", "topics")) {
                        ledgers.createIndex(Indexes.ascending(each));
                    }
                });
            } catch (RuntimeException failure) {
                indexed.set(false);
                throw failure;
            }
        }
    }

    private static List<Item> items(FindIterable<Document> found) {
        return found.map(MongoAgenda::item).into(new ArrayList<>());
    }

    private static List<LedgerId> names(FindIterable<Document> found) {
        return found.map(each -> new LedgerId(each.getString("_id"))).into(new ArrayList<>());
    }

    private static Item item(Document document) {
        return new Item(
                new LedgerId(document.getString("_id")),
                document.getLong("turn"),
                document.getDate("due").toInstant(),
                document.getDate("marked").toInstant(),
                document.getLong("height"));
    }
}
