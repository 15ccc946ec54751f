package io.consort.kernel.ledger;

import io.consort.kernel.merkle.Tile;
import io.consort.kernel.merkle.Tree;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;

/**
 * One ledger in memory: its head, and the one way by which the head moves. Each block is held against the head before it is
 * folded. Moving the head needs the lock; reading it does not.
 */
final class Chain<S, E extends Event> {

    private static final int STRIDE = 64;

    final LedgerId ledger;
    final LedgerDefinition<S, E> definition;
    final EntryCodec<E> codec;
    final BlockStore store;
    final KeptTiles tiles;
    final ReentrantLock lock = new ReentrantLock();
    final RecentBlocks recent = new RecentBlocks();

    private final KeyIndex keys;
    private volatile Head<S> head;
    private final AtomicLong folded = new AtomicLong();
    private volatile Runnable onGrowth = () -> {};
    private volatile @Nullable Followed<S> writing;
    private volatile @Nullable Wrote<S> wrote;

    Chain(LedgerId ledger, LedgerDefinition<S, E> definition, BlockStore store, Head<S> head, KeyIndex keys) {
        this.ledger = ledger;
        this.definition = definition;
        this.codec = new EntryCodec<>(definition, ledger);
        this.store = store;
        this.tiles = new KeptTiles(ledger, store);
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
     * Folds whatever blocks follow the head in the store, as at some moment after the call. For the holder of the lock.
     *
     * @return whether there were any
     * @throws CorruptLedgerException when one of them does not follow
     * @throws UnknownEntryException when one of them is of a later version of the software
     */
    boolean catchUp() {
        if (store.header(ledger, head.height() + 1).isEmpty()) {
            return false;
        }
        for (List<Block> next = after(head); !next.isEmpty(); next = after(head)) {
            next.forEach(block -> follow(read(block)));
            checkGrowth();
        }
        return true;
    }

    private List<Block> after(Head<S> known) {
        return store.blocks(ledger, known.height() + 1, STRIDE);
    }

    /** Reads and hashes a block's entries. */
    ReadBlock<E> read(Block block) {
        return ReadBlock.of(block, codec);
    }

    /** Holds a block against the head and moves the head to it. For the holder of the lock. */
    void follow(ReadBlock<E> read) {
        Followed<S> followed = followed(head, read);
        move(followed.head(), read.entries(), followed.tiles());
    }

    /** The head that a block leads to, once it is held against the one before. */
    private Followed<S> followed(Head<S> before, ReadBlock<E> read) {
        Block block = read.block();
        Tree.Appended appended = before.tree().append(read.leaves());
        BlockCheck.follows(block, before.height(), before.blockHash(), before.size(), appended.tree());
        if (read.unread() != null) {
            throw read.unread();
        }
        if (block.foldVersion() > definition.foldVersion()) {
            throw new UnknownEntryException("block " + block.height() + " was decided by fold " + block.foldVersion()
                    + ", and this version of the software has fold " + definition.foldVersion());
        }
        S state = before.state();
        Versions versions = before.versions();
        for (Entry<E> entry : read.entries()) {
            state = fold(state, entry);
            versions = versions.with(entry.event().subject(), entry.header().seq());
        }
        return new Followed<>(
                before, before.next(block, state, appended.tree(), block.recordedAt(), versions), appended.completed());
    }

    private S fold(S state, Entry<E> entry) {
        try {
            return definition.fold().apply(state, entry.event(), entry.header());
        } catch (RuntimeException notFolded) { // whoever wrote it has folded it: by rules that are not known here
            throw new UnknownEntryException(
                    "entry " + entry.header().seq() + " cannot be folded: " + notFolded.getMessage(), notFolded);
        }
    }

    /** Says what the head will be once the block that is being written is durable. For the holder of the lock. */
    void writing(Head<S> next, List<Tile> completed) {
        writing = new Followed<>(head, next, completed);
    }

    /**
     * The head was the last of all at some moment since: this process wrote its block then, and nobody could have written one
     * after it before.
     *
     * @param begun when that was begun, as {@link System#nanoTime()} has it
     */
    void wrote(Head<S> last, long begun) {
        wrote = new Wrote<>(last, begun);
    }

    /** A head that was the last of all at some moment after a time; null where this process wrote none since. */
    @Nullable
    Head<S> writtenSince(long time) {
        Wrote<S> last = wrote;
        return last != null && last.begun() - time > 0 ? last.head() : null;
    }

    /** No block is being written. For the holder of the lock. */
    void notWriting() {
        writing = null;
    }

    /**
     * A head further on than one after which the store has a block. Whoever only reads does not wait for a block that is being
     * written: if it is that one, the store has it; if it is another replica's, it is folded aside.
     */
    Head<S> after(Head<S> before, BlockHeader next) {
        Followed<S> ours = writing;
        if (ours != null && ours.head().blockHash().equals(next.hash())) {
            return seen(ours);
        }
        Head<S> now = head;
        if (now.height() > before.height()) {
            return now;
        }
        if (lock.tryLock()) {
            try {
                catchUp();
                now = head;
            } finally {
                lock.unlock();
            }
            if (now.height() > before.height()) {
                return now;
            }
            throw new CorruptLedgerException("block " + next.height() + " is missing");
        }
        return store.block(ledger, next.height())
                .map(block -> seen(followed(before, read(block))))
                .orElseThrow(() -> new CorruptLedgerException("block " + next.height() + " is missing"));
    }

    /** A head that is durable and not yet the chain's: whoever is shown it may ask for its tiles. */
    private Head<S> seen(Followed<S> followed) {
        tiles.keep(followed.before(), followed.head(), followed.tiles());
        return followed.head();
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
        tiles.keep(before, next, completed);
        recent.add(next.height(), before.size() + 1, next.size());
        folded.addAndGet(characters);
        head = next;
        tiles.saveSoon();
    }

    private record Wrote<S>(Head<S> head, long begun) {}

    /** A head, the one before, and the tiles that were completed between them. */
    private record Followed<S>(Head<S> before, Head<S> head, List<Tile> tiles) {}
}
