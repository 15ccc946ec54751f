package io.consort.kernel.ledger;

import io.consort.kernel.ledger.BlockStore.StoredTile;
import io.consort.kernel.merkle.Hash;
import io.consort.kernel.merkle.Hashing;
import io.consort.kernel.merkle.Tile;
import io.consort.kernel.merkle.Tree;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.locks.ReentrantLock;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * One ledger in memory: its head, and the one way by which the head moves. Each block is held against the head before it is
 * folded. Moving the head needs the lock; reading it does not.
 */
final class Chain<S, E extends Event> {

    private static final Logger LOG = LoggerFactory.getLogger(Chain.class);
    private static final int STRIDE = 64;

    final LedgerId ledger;
    final LedgerDefinition<S, E> definition;
    final EntryCodec<E> codec;
    final BlockStore store;
    final ReentrantLock lock = new ReentrantLock();

    private final Map<TileId, StoredTile> unsaved = new ConcurrentHashMap<>();
    private final AtomicBoolean saving = new AtomicBoolean();
    private final KeyIndex keys;
    private volatile Head<S> head;
    private final AtomicLong folded = new AtomicLong();
    private volatile Runnable onGrowth = () -> {};

    Chain(LedgerId ledger, LedgerDefinition<S, E> definition, BlockStore store, Head<S> head, KeyIndex keys) {
        this.ledger = ledger;
        this.definition = definition;
        this.codec = new EntryCodec<>(definition, ledger);
        this.store = store;
        this.head = head;
        this.keys = keys;
    }

    Head<S> head() {
        return head;
    }

    /** How many characters of entries were folded since it was opened. */
    long folded() {
        return folded.get();
    }

    /** Before more is folded, that is asked, which may refuse. */
    void onGrowth(Runnable check) {
        onGrowth = check;
    }

    /** Asks whether there is room for what was folded and for a little more. */
    void checkGrowth() {
        onGrowth.run();
    }

    /** For the holder of the lock. */
    KeyIndex keys() {
        return keys;
    }

    /**
     * Folds whatever blocks follow the head in the store. For the holder of the lock.
     *
     * @return whether there were any
     * @throws CorruptLedgerException when one of them does not follow
     */
    boolean catchUp() {
        boolean moved = false;
        while (true) {
            List<Block> next = store.blocks(ledger, head.height() + 1, STRIDE);
            if (next.isEmpty()) {
                return moved;
            }
            next.stream().map(this::read).forEach(this::follow);
            moved = true;
            checkGrowth();
        }
    }

    /** Reads and hashes a block's entries: what can be done before it is known to follow. */
    ReadBlock<E> read(Block block) {
        List<Entry<E>> entries = new ArrayList<>(block.entries().size());
        List<Hash> leaves = new ArrayList<>(block.entries().size());
        for (String text : block.entries()) {
            leaves.add(Hashing.leaf(text.getBytes(StandardCharsets.UTF_8)));
            entries.add(codec.read(block.firstSeq() + entries.size(), text));
        }
        return new ReadBlock<>(block, entries, leaves);
    }

    /** Holds a block against the head and moves the head to it. For the holder of the lock. */
    void follow(ReadBlock<E> read) {
        Head<S> before = head;
        Block block = read.block();
        Tree.Appended appended = before.tree().append(read.leaves());
        BlockCheck.follows(block, before.height(), before.blockHash(), before.size(), appended.tree());
        S state = before.state();
        Versions versions = before.versions();
        for (Entry<E> entry : read.entries()) {
            state = definition.fold().apply(state, entry.event(), entry.header());
            versions = versions.with(entry.event().subject(), entry.header().seq());
        }
        move(
                before.next(block, state, appended.tree(), block.recordedAt(), versions),
                read.entries(),
                appended.completed());
    }

    /** Moves the head to a block that is durable. For the holder of the lock. */
    void move(Head<S> next, List<Entry<E>> entries, List<Tile> completed) {
        Head<S> before = head;
        long characters = 0;
        for (Entry<E> entry : entries) {
            characters += entry.text().length();
            keys.add(
                    entry.header().actor().person().value(),
                    entry.key(),
                    entry.header().seq());
        }
        for (Tile tile : completed) {
            unsaved.put(
                    new TileId(tile.level(), tile.index()),
                    new StoredTile(tile, tile.level() == 0 ? before.heightOf(tile, next.height()) : 0));
        }
        folded.addAndGet(characters);
        head = next;
        saveTilesSoon();
    }

    /** Stores tiles beside the writing of blocks; until it has, they are served from memory. */
    private void saveTilesSoon() {
        if (!unsaved.isEmpty() && saving.compareAndSet(false, true)) {
            Thread.startVirtualThread(() -> {
                try {
                    saveTiles();
                } catch (StoreUnavailableException later) {
                    LOG.debug("Tiles of {} are stored later: {}", ledger, later.getMessage());
                } finally {
                    saving.set(false);
                }
            });
        }
    }

    /** Stores the tiles that are not yet stored. */
    void saveTiles() {
        for (StoredTile waiting : List.copyOf(unsaved.values())) {
            store.writeTile(ledger, waiting);
            unsaved.remove(new TileId(waiting.tile().level(), waiting.tile().index()));
        }
    }

    /** A full tile, stored or about to be. */
    StoredTile tile(int level, long index) {
        StoredTile waiting = unsaved.get(new TileId(level, index));
        if (waiting != null) {
            return waiting;
        }
        return store.tile(ledger, level, index)
                .orElseThrow(() -> new CorruptLedgerException("tile " + level + "/" + index + " is missing"));
    }

    private record TileId(int level, long index) {}

    /** A block whose entries are read and hashed. */
    record ReadBlock<E extends Event>(Block block, List<Entry<E>> entries, List<Hash> leaves) {}
}
