package io.consort.starter.mongo;

import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.in;
import static io.consort.starter.mongo.Asking.asking;
import static io.consort.starter.mongo.Asking.telling;

import com.mongodb.MongoCommandException;
import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoCursor;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Sorts;
import io.consort.kernel.ledger.Block;
import io.consort.kernel.ledger.BlockHeader;
import io.consort.kernel.ledger.BlockStore;
import io.consort.kernel.ledger.CorruptLedgerException;
import io.consort.kernel.ledger.LedgerDefinition;
import io.consort.kernel.ledger.LedgerId;
import io.consort.kernel.merkle.Tile;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.LongStream;
import org.bson.Document;
import org.bson.types.Binary;

/**
 * The block store in MongoDB, the same on the embedded store, a single node, a replica set and a sharded cluster (shard key
 * {@code _id.ledger}, hashed). A write is answered when a majority has it in its journal; a block is read with linearizable
 * concern where there is more than one node. Many blocks, and tiles, are read as a majority is known to have them: after a
 * fail-over that may lag behind, so nothing counts as missing before it was asked for with linearizable concern too.
 */
public final class MongoBlockStore implements BlockStore {

    /** Documents that are asked for at once where only so many characters are wanted. */
    private static final int BATCH = 64;

    private final MongoClient client;
    private final MongoDatabase database;
    private final MongoCollection<Document> blocks;
    private final MongoCollection<Document> tiles;
    private final MongoSnapshots snapshots;

    /**
     * @param client to whatever serves MongoDB's protocol
     * @param database the service's own
     */
    public MongoBlockStore(MongoClient client, String database) {
        this(client, database, LedgerDefinition.MAIN);
    }

    /** Of the ledgers of a name, apart from all others. */
    MongoBlockStore(MongoClient client, String database, String ledger) {
        this.client = client;
        this.database = Durable.database(client, database);
        this.blocks = this.database.getCollection(Durable.collection("blocks", ledger));
        this.tiles = this.database.getCollection(Durable.collection("tiles", ledger));
        this.snapshots = new MongoSnapshots(this.database, ledger);
    }

    @Override
    public Append append(Block block) {
        return asking(
                "appending block " + block.height() + " of " + block.ledger(),
                () -> Asking.insert(blocks, BlockDocuments.write(block)) ? Append.WRITTEN : Append.TAKEN);
    }

    @Override
    public Optional<Block> block(LedgerId ledger, long height) {
        Document id = BlockDocuments.id(ledger, height);
        return asking(
                        "block " + height + " of " + ledger,
                        () -> Optional.ofNullable(
                                linearizable(blocks).find(eq(id)).first()))
                .map(document -> read(document, BlockDocuments::read));
    }

    @Override
    public Optional<BlockHeader> header(LedgerId ledger, long height) {
        Document id = BlockDocuments.id(ledger, height);
        return asking(
                        "the header of block " + height + " of " + ledger,
                        () -> Optional.ofNullable(linearizable(blocks)
                                .find(eq(id))
                                .projection(BlockDocuments.HEADER)
                                .first()))
                .map(document -> read(document, BlockDocuments::header));
    }

    /** Documents come in batches, which MongoDB keeps below 16 MiB; where they are enough, the rest is not asked for. */
    @Override
    public List<Block> blocks(LedgerId ledger, long from, int atMost, long enough) {
        List<Document> ids = LongStream.range(from, from + atMost)
                .mapToObj(height -> BlockDocuments.id(ledger, height))
                .toList();
        List<Block> found = asking("blocks of " + ledger + " from " + from, () -> consecutive(ids, from, enough));
        return found.isEmpty() ? block(ledger, from).stream().toList() : found;
    }

    /** Those up to the first that is not there, or not yet among what a majority is known to have. */
    private List<Block> consecutive(List<Document> ids, long from, long enough) {
        List<Block> consecutive = new ArrayList<>();
        long length = 0;
        try (MongoCursor<Document> cursor = blocks.find(in("_id", ids))
                .sort(Sorts.ascending("_id"))
                .batchSize(Math.min(ids.size(), BATCH))
                .cursor()) {
            while (cursor.hasNext() && length < enough) {
                Block block = read(cursor.next(), BlockDocuments::read);
                if (block.height() != from + consecutive.size()) {
                    break;
                }
                consecutive.add(block);
                length += block.length();
            }
        }
        return consecutive;
    }

    @Override
    public void writeTiles(LedgerId ledger, List<StoredTile> written) {
        List<Document> documents =
                written.stream().map(each -> document(ledger, each)).toList();
        telling("writing " + written.size() + " tiles of " + ledger, () -> Asking.insertAll(tiles, documents));
    }

    private static Document document(LedgerId ledger, StoredTile stored) {
        Tile tile = stored.tile();
        return new Document("_id", tileId(ledger, tile.level(), tile.index()))
                .append("hashes", new Binary(tile.encode()))
                .append("height", stored.height());
    }

    @Override
    public Optional<StoredTile> tile(LedgerId ledger, int level, long index) {
        Document id = tileId(ledger, level, index);
        return asking(
                        "tile " + index + " of level " + level + " of " + ledger,
                        () -> Optional.ofNullable(tiles.find(eq(id)).first())
                                .or(() -> Optional.ofNullable(
                                        linearizable(tiles).find(eq(id)).first())))
                .map(document -> read(
                        document,
                        written -> new StoredTile(
                                Tile.decode(
                                        level,
                                        index,
                                        written.get("hashes", Binary.class).getData()),
                                written.getLong("height"))));
    }

    @Override
    public Optional<Instant> time() {
        return asking("the store's clock", () -> {
            try {
                return database.runCommand(new Document("hello", 1)).get("localTime") instanceof Date time
                        ? Optional.of(time.toInstant())
                        : Optional.empty();
            } catch (
                    MongoCommandException
                            unknown) { // to the embedded store, which has no other clock than this machine's
                return Optional.empty();
            }
        });
    }

    private static Document tileId(LedgerId ledger, int level, long index) {
        return new Document("ledger", ledger.value()).append("level", level).append("index", index);
    }

    @Override
    public Optional<Memo> memo(LedgerId ledger, String name) {
        return asking("memo " + name + " of " + ledger, () -> snapshots.memo(ledger, name));
    }

    @Override
    public boolean replaceMemo(Memo next) {
        return asking("replacing memo " + next.name() + " of " + next.ledger(), () -> snapshots.replace(next));
    }

    @Override
    public void writePart(LedgerId ledger, String part, byte[] content) {
        telling("writing a part of a snapshot of " + ledger, () -> snapshots.writePart(ledger, part, content));
    }

    @Override
    public Optional<byte[]> part(LedgerId ledger, String part) {
        return asking("a part of the snapshot of " + ledger, () -> snapshots.part(ledger, part));
    }

    @Override
    public boolean removePart(LedgerId ledger, String part) {
        return asking("removing a part of a snapshot of " + ledger, () -> snapshots.removePart(ledger, part));
    }

    /** Whatever a document has become, it is told as what it is: not what was written. */
    private static <T> T read(Document document, Function<Document, T> form) {
        try {
            return form.apply(document);
        } catch (RuntimeException unreadable) {
            throw new CorruptLedgerException(
                    document.get("_id") + " has not the form it was written in: " + unreadable.getMessage());
        }
    }

    private MongoCollection<Document> linearizable(MongoCollection<Document> collection) {
        return Durable.linearizable(client, database, collection);
    }
}
