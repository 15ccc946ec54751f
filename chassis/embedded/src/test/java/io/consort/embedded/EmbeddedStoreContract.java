package io.consort.embedded;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.in;
import static com.mongodb.client.model.Filters.lt;
import static com.mongodb.client.model.Updates.set;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.mongodb.ErrorCategory;
import com.mongodb.MongoWriteException;
import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.IndexOptions;
import com.mongodb.client.model.ReplaceOptions;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.IntStream;
import org.bson.Document;
import org.bson.types.Binary;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What a client of the store relies on, whether or not the store is durable. */
abstract class EmbeddedStoreContract {

    private EmbeddedStore store;
    private MongoClient client;
    private MongoCollection<Document> blocks;

    abstract EmbeddedStore open();

    @BeforeEach
    void connect() {
        store = open();
        client = MongoClients.create(store.uri());
        blocks = client.getDatabase("ip-ledger").getCollection("blocks");
    }

    @AfterEach
    void close() {
        client.close();
        store.close();
    }

    private static Document id(String ledger, long height) {
        return new Document("ledger", ledger).append("height", height);
    }

    private static Document block(String ledger, long height) {
        return new Document("_id", id(ledger, height)).append("text", "block " + height);
    }

    @Test
    void findsByTheExactCompoundId() {
        blocks.insertMany(List.of(block("a", 1), block("a", 2), block("b", 1)));

        assertThat(blocks.find(eq(id("a", 2))).first()).isEqualTo(block("a", 2));
        assertThat(blocks.find(eq(id("b", 2))).first()).isNull();
        assertThat(blocks.find(in("_id", id("a", 1), id("b", 1), id("c", 1))).into(new ArrayList<>()))
                .containsExactlyInAnyOrder(block("a", 1), block("b", 1));
    }

    @Test
    void refusesASecondDocumentWithTheSameId() {
        blocks.insertOne(block("a", 1));

        assertThatThrownBy(() -> blocks.insertOne(block("a", 1).append("text", "other")))
                .isInstanceOfSatisfying(MongoWriteException.class, refused -> {
                    assertThat(refused.getError().getCode()).isEqualTo(11000);
                    assertThat(refused.getError().getCategory()).isEqualTo(ErrorCategory.DUPLICATE_KEY);
                });
        assertThat(blocks.find(eq(id("a", 1))).first()).isEqualTo(block("a", 1));
    }

    @Test
    void letsOneOfManyInsertsOfOneIdWin() throws Exception {
        int winners = 0;
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Future<Boolean>> racers = IntStream.range(0, 32)
                    .mapToObj(n -> threads.submit(() -> insertWins(block("a", 1).append("racer", n))))
                    .toList();
            for (Future<Boolean> racer : racers) {
                winners += racer.get() ? 1 : 0;
            }
        }
        assertThat(winners).isOne();
    }

    private boolean insertWins(Document document) {
        try {
            blocks.insertOne(document);
            return true;
        } catch (MongoWriteException taken) {
            assertThat(taken.getError().getCode()).isEqualTo(11000);
            return false;
        }
    }

    @Test
    void replacesOnlyWhereTheConditionHolds() {
        blocks.insertOne(new Document("_id", "x").append("size", 5L));
        Document larger = new Document("_id", "x").append("size", 7L);

        assertThat(blocks.replaceOne(and(eq("x"), lt("size", 5L)), larger).getMatchedCount())
                .isZero();
        assertThat(blocks.replaceOne(and(eq("y"), lt("size", 9L)), larger).getMatchedCount())
                .isZero();
        assertThat(blocks.replaceOne(and(eq("x"), eq("size", 5L)), larger).getMatchedCount())
                .isOne();
        assertThat(blocks.find(eq("x")).first()).isEqualTo(larger);
    }

    @Test
    void replacesAndUpdatesAndGivesBackWhatWasThereBefore() {
        blocks.insertOne(new Document("_id", "x").append("size", 5L));

        assertThat(blocks.findOneAndReplace(and(eq("x"), lt("size", 6L)), new Document("size", 7L)))
                .isEqualTo(new Document("_id", "x").append("size", 5L));
        assertThat(blocks.findOneAndReplace(and(eq("x"), lt("size", 6L)), new Document("size", 8L)))
                .isNull();
        assertThat(blocks.updateOne(eq("x"), set("name", "n")).getModifiedCount())
                .isOne();
        assertThat(blocks.find(eq("x")).first())
                .isEqualTo(new Document("_id", "x").append("size", 7L).append("name", "n"));
    }

    @Test
    void upsertsAndRemoves() {
        blocks.replaceOne(eq("x"), new Document("n", 1), new ReplaceOptions().upsert(true));
        blocks.replaceOne(eq("x"), new Document("n", 2), new ReplaceOptions().upsert(true));
        assertThat(blocks.find(eq("x")).first()).isEqualTo(new Document("_id", "x").append("n", 2));

        assertThat(blocks.deleteOne(eq("x")).getDeletedCount()).isOne();
        assertThat(blocks.deleteOne(eq("x")).getDeletedCount()).isZero();
        assertThat(blocks.find(eq("x")).first()).isNull();
        blocks.insertOne(new Document("_id", "x").append("n", 3));
        assertThat(blocks.countDocuments()).isOne();
    }

    @Test
    void keepsUniqueIndexesOfOtherFields() {
        blocks.createIndex(new Document("number", 1), new IndexOptions().unique(true));
        blocks.insertOne(new Document("_id", "x").append("number", 1));

        assertThatThrownBy(() -> blocks.insertOne(new Document("_id", "y").append("number", 1)))
                .isInstanceOf(MongoWriteException.class);
        blocks.replaceOne(eq("x"), new Document("number", 2));
        blocks.insertOne(new Document("_id", "y").append("number", 1));
        assertThat(blocks.find(eq("number", 2)).first()).containsEntry("_id", "x");
    }

    @Test
    void givesUnusualTextAndBytesBackUnchanged() {
        String text = "\uD83D\uDE80 \u2028 \u0000 \"quoted\" \\ \u00e9 \ufeff";
        byte[] bytes = new byte[1_000_000];
        bytes[999_999] = -1;
        blocks.insertOne(new Document("_id", "x").append("text", text).append("bytes", new Binary(bytes)));

        Document found = blocks.find(eq("x")).first();
        assertThat(found.getString("text")).isEqualTo(text);
        assertThat(found.get("bytes", Binary.class).getData()).isEqualTo(bytes);
    }

    @Test
    void givesMoreThanAReplyCanHoldInSeveral() {
        byte[] large = new byte[4 * 1024 * 1024];
        for (int n = 0; n < 15; n++) {
            blocks.insertOne(new Document("_id", n).append("bytes", new Binary(large)));
        }

        List<Integer> all = IntStream.range(0, 15).boxed().toList();
        assertThat(blocks.find(in("_id", all)).batchSize(1000).map(found -> found.getInteger("_id")))
                .containsExactlyElementsOf(all);
    }

    @Test
    void answersOnManyConnectionsAtOnce() throws Exception {
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Future<?>> writers = new ArrayList<>();
            for (int w = 0; w < 32; w++) {
                String ledger = "ledger-" + w;
                writers.add(threads.submit(() -> {
                    for (int height = 1; height <= 25; height++) {
                        blocks.insertOne(block(ledger, height));
                        assertThat(blocks.find(eq(id(ledger, height))).first()).isNotNull();
                    }
                }));
            }
            for (Future<?> writer : writers) {
                writer.get();
            }
        }
        assertThat(blocks.countDocuments()).isEqualTo(32 * 25);
    }

    @Test
    void disturbsNoCollectionThatIsBeingMadeWhileDatabasesAreListed() throws Exception {
        AtomicBoolean made = new AtomicBoolean();
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            Future<?> lister = threads.submit(() -> {
                while (!made.get()) {
                    client.listDatabaseNames().into(new ArrayList<>());
                }
            });
            for (int n = 0; n < 150; n++) {
                client.getDatabase("d").getCollection("c" + n).insertOne(new Document("_id", n));
            }
            made.set(true);
            lister.get();
        }
        for (int n = 0; n < 150; n++) {
            assertThat(client.getDatabase("d").getCollection("c" + n).listIndexes())
                    .hasSize(1);
        }
    }

    @Test
    void refusesToRenameACollectionAndKeepsIt() {
        blocks.insertOne(block("a", 1));

        assertThatThrownBy(() -> blocks.renameCollection(new com.mongodb.MongoNamespace("ip-ledger", "other")))
                .hasMessageContaining("does not rename");
        assertThat(blocks.countDocuments()).isOne();
    }
}
