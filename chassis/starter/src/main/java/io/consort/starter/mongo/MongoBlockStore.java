package io.consort.starter.mongo;

import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.in;

import com.mongodb.ErrorCategory;
import com.mongodb.MongoException;
import com.mongodb.MongoWriteException;
import com.mongodb.ReadConcern;
import com.mongodb.ReadPreference;
import com.mongodb.WriteConcern;
import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.connection.ClusterType;
import io.consort.kernel.ledger.Block;
import io.consort.kernel.ledger.BlockStore;
import io.consort.kernel.ledger.CorruptLedgerException;
import io.consort.kernel.ledger.LedgerId;
import io.consort.kernel.ledger.StoreUnavailableException;
import io.consort.kernel.merkle.Tile;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.LongStream;
import org.bson.Document;
import org.bson.types.Binary;

/**
 * The block store in MongoDB, the same on the embedded store, a single node, a replica set and a sharded cluster (shard key
 * {@code _id.ledger}, hashed). A write is answered when a majority has it in its journal; a block is read with linearizable
 * concern where there is more than one node.
 */
public final class MongoBlockStore implements BlockStore {

    private static final WriteConcern DURABLE = WriteConcern.MAJORITY.withJournal(true);

    private final MongoClient client;
    private final MongoCollection<Document> blocks;
    private final MongoCollection<Document> tiles;
    private final MongoSnapshots snapshots;

    /**
     * @param client to whatever serves MongoDB's protocol
     * @param database the service's own
     */
    public MongoBlockStore(MongoClient client, String database) {
        MongoDatabase durable =
                client.getDatabase(database).withWriteConcern(DURABLE).withReadPreference(ReadPreference.primary());
        this.client = client;
        this.blocks = durable.getCollection("blocks");
        this.tiles = durable.getCollection("tiles");
        this.snapshots = new MongoSnapshots(durable);
    }

    @Override
    public Append append(Block block) {
        return insert("append", block.ledger(), blocks, BlockDocuments.write(block));
    }

    @Override
    public Optional<Block> block(LedgerId ledger, long height) {
        return asking(
                        "block",
                        ledger,
                        () -> Optional.ofNullable(linearizable(blocks)
                                .find(eq(BlockDocuments.id(ledger, height)))
                                .first()))
                .map(document -> read(document, height));
    }

    @Override
    public List<Block> blocks(LedgerId ledger, long from, int atMost) {
        List<Document> ids = LongStream.range(from, from + atMost)
                .mapToObj(height -> BlockDocuments.id(ledger, height))
                .toList();
        List<Document> found = asking(
                "blocks",
                ledger,
                () -> blocks.find(in("_id", ids)).batchSize(atMost).into(new ArrayList<>(atMost)));
        List<Block> consecutive = new ArrayList<>(found.size());
        found.stream()
                .map(document -> read(document, from))
                .sorted(Comparator.comparingLong(Block::height))
                .takeWhile(block -> block.height() == from + consecutive.size())
                .forEachOrdered(consecutive::add);
        return consecutive;
    }

    private static Block read(Document document, long near) {
        try {
            return BlockDocuments.read(document);
        } catch (ClassCastException | NullPointerException | IllegalArgumentException unreadable) {
            throw new CorruptLedgerException(
                    "a block at or after " + near + " has not the form it was written in: " + document.get("_id"));
        }
    }

    @Override
    public void writeTile(LedgerId ledger, StoredTile stored) {
        Tile tile = stored.tile();
        insert(
                "writeTile",
                ledger,
                tiles,
                new Document("_id", tileId(ledger, tile.level(), tile.index()))
                        .append("hashes", new Binary(tile.encode()))
                        .append("height", stored.height()));
    }

    @Override
    public Optional<StoredTile> tile(LedgerId ledger, int level, long index) {
        return asking(
                        "tile",
                        ledger,
                        () -> Optional.ofNullable(
                                tiles.find(eq(tileId(ledger, level, index))).first()))
                .map(document -> new StoredTile(
                        Tile.decode(
                                level,
                                index,
                                document.get("hashes", Binary.class).getData()),
                        document.getLong("height")));
    }

    private static Document tileId(LedgerId ledger, int level, long index) {
        return new Document("ledger", ledger.value()).append("level", level).append("index", index);
    }

    @Override
    public void writeSnapshot(Snapshot snapshot) {
        asking("writeSnapshot", snapshot.ledger(), () -> snapshots.write(snapshot));
    }

    @Override
    public Optional<Snapshot> snapshot(LedgerId ledger) {
        return asking("snapshot", ledger, () -> snapshots.read(ledger));
    }

    private MongoCollection<Document> linearizable(MongoCollection<Document> collection) {
        ClusterType type = client.getClusterDescription().getType();
        return type == ClusterType.REPLICA_SET || type == ClusterType.SHARDED
                ? collection.withReadConcern(ReadConcern.LINEARIZABLE)
                : collection;
    }

    /** An insert under a key that is there already is an answer; every other failure leaves the outcome open. */
    private static Append insert(String what, LedgerId ledger, MongoCollection<Document> into, Document document) {
        return asking(what, ledger, () -> {
            try {
                into.insertOne(document);
                return Append.WRITTEN;
            } catch (MongoWriteException failure) {
                if (failure.getError().getCategory() == ErrorCategory.DUPLICATE_KEY) {
                    return Append.TAKEN;
                }
                throw failure;
            }
        });
    }

    private static <T> T asking(String what, LedgerId ledger, Supplier<T> question) {
        try {
            return question.get();
        } catch (MongoException failure) {
            throw new StoreUnavailableException(what + " of " + ledger + " failed", failure);
        }
    }
}
