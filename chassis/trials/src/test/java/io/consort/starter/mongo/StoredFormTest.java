package io.consort.starter.mongo;

import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Updates.set;
import static com.mongodb.client.model.Updates.unset;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoCollection;
import io.consort.embedded.EmbeddedStore;
import io.consort.kernel.ledger.Block;
import io.consort.kernel.ledger.BlockStore.Memo;
import io.consort.kernel.ledger.BlockStore.StoredTile;
import io.consort.kernel.ledger.CorruptLedgerException;
import io.consort.kernel.ledger.LedgerId;
import io.consort.kernel.merkle.Hash;
import io.consort.kernel.merkle.Tile;
import java.time.Instant;
import java.util.Collections;
import java.util.Date;
import java.util.List;
import org.bson.Document;
import org.bson.RawBsonDocument;
import org.bson.codecs.DocumentCodec;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What whoever opens the database finds there, and what becomes of it when it was changed. */
class StoredFormTest {

    private static final LedgerId LEDGER = new LedgerId("sematech");
    private static final Hash HASH = Hash.EMPTY_ROOT;

    private final EmbeddedStore embedded = EmbeddedStore.inMemory();
    private final MongoClient client = MongoClients.create(embedded.uri());
    private final MongoBlockStore store = new MongoBlockStore(client, "ip-ledger");

    @AfterEach
    void close() {
        client.close();
        embedded.close();
    }

    private MongoCollection<Document> collection(String name) {
        return client.getDatabase("ip-ledger").getCollection(name);
    }

    private static Document id(long height) {
        return new Document("ledger", "sematech").append("height", height);
    }

    private static Block block(long height) {
        return new Block(
                LEDGER,
                height,
                1,
                List.of("{}"),
                HASH,
                1,
                HASH,
                List.of(HASH),
                Instant.parse("1987-08-05T00:00:00.001Z"));
    }

    @Test
    void aBlockIsLegible() {
        store.append(block(1));

        assertThat(collection("blocks").find().first())
                .isEqualTo(new Document("_id", id(1))
                        .append("firstSeq", 1L)
                        .append("entries", List.of("{}"))
                        .append("previous", HASH.toString())
                        .append("size", 1L)
                        .append("root", HASH.toString())
                        .append("frontier", List.of(HASH.toString()))
                        .append("recordedAt", Date.from(Instant.parse("1987-08-05T00:00:00.001Z")))
                        .append("foldVersion", 1));
    }

    @Test
    void aBlockOfBeforeFoldsWereNotedIsOfTheFirst() {
        store.append(block(1));
        collection("blocks").updateOne(eq(id(1)), unset("foldVersion"));

        assertThat(store.block(LEDGER, 1)).contains(block(1));
        assertThat(store.blocks(LEDGER, 1, 2)).containsExactly(block(1));
    }

    @Test
    void theLargestBlockIsADocumentThatMongoTakes() {
        int text = 300; // no entry is shorter; the shorter they are, the more of them, and the more they take besides
        int count = Block.MAX_BYTES / (text + Block.ENTRY_EXTRA);
        Block largest = new Block(
                LEDGER,
                Long.MAX_VALUE,
                Long.MAX_VALUE,
                Collections.nCopies(count, "x".repeat(text)),
                HASH,
                Long.MAX_VALUE,
                HASH,
                Collections.nCopies(64, HASH),
                Instant.parse("1987-08-05T00:00:00.001Z"));

        RawBsonDocument document = new RawBsonDocument(BlockDocuments.write(largest), new DocumentCodec());
        assertThat(document.getByteBuffer().remaining()).isLessThanOrEqualTo(16 * 1024 * 1024);
        store.append(largest);
        assertThat(store.block(LEDGER, Long.MAX_VALUE).filter(largest::equals)).isPresent();
    }

    @Test
    void aBlockOfAnotherFormIsNamedAsCorrupt() {
        for (long height = 1; height <= 4; height++) {
            store.append(block(height));
        }
        collection("blocks").updateOne(eq(id(1)), set("size", "one"));
        collection("blocks").updateOne(eq(id(2)), unset("recordedAt"));
        collection("blocks").updateOne(eq(id(3)), set("root", "abc"));
        collection("blocks").updateOne(eq(id(4)), set("entries", List.of(1)));

        for (long height = 1; height <= 4; height++) {
            long damaged = height;
            assertThatThrownBy(() -> store.block(LEDGER, damaged))
                    .isInstanceOf(CorruptLedgerException.class)
                    .hasMessageContaining("sematech")
                    .hasMessageContaining("height=" + damaged);
        }
        assertThatThrownBy(() -> store.blocks(LEDGER, 1, 10)).isInstanceOf(CorruptLedgerException.class);
    }

    @Test
    void theClockOfAStoreThatTellsNoneIsNotMissed() {
        assertThat(store.time()
                        .map(time -> time.isAfter(Instant.now().plusSeconds(300)))
                        .orElse(false))
                .isFalse();
    }

    @Test
    void aTileOfAnotherFormIsNamedAsCorrupt() {
        store.writeTiles(LEDGER, List.of(new StoredTile(new Tile(0, 3, List.of(HASH)), 7)));
        collection("tiles").updateMany(new Document(), set("hashes", "none"));

        assertThatThrownBy(() -> store.tile(LEDGER, 0, 3)).isInstanceOf(CorruptLedgerException.class);
    }

    @Test
    void aMemoIsLegible() {
        store.replaceMemo(new Memo(LEDGER, "scrub", 1, "so far"));

        assertThat(collection("memos").find().first())
                .isEqualTo(new Document("_id", new Document("ledger", "sematech").append("name", "scrub"))
                        .append("version", 1L)
                        .append("text", "so far"));
    }

    @Test
    void aMemoOrAPartOfAnotherFormIsAsGoodAsNone() {
        store.replaceMemo(new Memo(LEDGER, "scrub", 1, "so far"));
        store.writePart(LEDGER, "one", new byte[] {1});
        collection("memos").updateMany(new Document(), set("version", "one"));
        collection("parts").updateMany(new Document(), set("content", "one"));

        assertThat(store.memo(LEDGER, "scrub")).isEmpty();
        assertThat(store.part(LEDGER, "one")).isEmpty();
    }
}
