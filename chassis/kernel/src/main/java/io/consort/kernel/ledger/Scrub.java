package io.consort.kernel.ledger;

import io.consort.kernel.merkle.CompactRange;
import io.consort.kernel.merkle.Hash;
import io.consort.kernel.merkle.Hashing;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;

/**
 * Reads a ledger from its first block, a little at a time, and holds every hash against every other: the chain, the entries, the tree.
 * What is behind a snapshot was held against the chain when it was folded; this finds what was changed in the store since. It
 * remembers how far it is, under the service's seal, goes on from there after a restart, and starts anew when it is done.
 */
final class Scrub {

    /** Under which name it is remembered. */
    static final String NAME = "scrub";

    private final BlockStore store;
    private final Chain<?, ?> chain;
    private final SignedHead signed;
    private final SealedMemos<Progress> memos;
    private final Clock clock;
    private final Duration every;
    private final ReentrantLock lock = new ReentrantLock();

    private CompactRange tree = new CompactRange();
    private long height;
    private Hash previous = Block.GENESIS;
    private Instant begun;
    private volatile long looked;
    private volatile long target;
    private volatile @Nullable Instant done;
    private boolean saved = true;
    private int fair = BlockReader.FEW;

    /**
     * @param signed what was last signed of the ledger
     * @param every how much later than the one before a round begins, at least
     */
    Scrub(Chain<?, ?> chain, SignedHead signed, SealedMemos<Progress> memos, Clock clock, Duration every) {
        this.store = chain.store;
        this.chain = chain;
        this.signed = signed;
        this.memos = memos;
        this.clock = clock;
        this.every = every;
        this.begun = clock.instant();
        this.target = chain.head().size();
    }

    /** Takes up where another left off. */
    void resume() {
        lock.lock();
        try {
            memos.find(chain.ledger).content().ifPresent(progress -> {
                if (progress.size() <= chain.head().size()) {
                    tree = new CompactRange(
                            progress.size(),
                            progress.frontier().stream().map(Hash::parse).toList());
                    height = progress.height();
                    previous = Hash.parse(progress.previous());
                    begun = progress.begun();
                    looked = progress.size();
                }
            });
        } finally {
            lock.unlock();
        }
    }

    /**
     * Looks at some blocks.
     *
     * @param enough characters of entries
     * @return how many characters it looked at; 0 when there is nothing to be done now
     * @throws CorruptLedgerException at the first block that is not what it was
     */
    long look(long enough) {
        if (!lock.tryLock()) {
            return 0;
        }
        try {
            return isResting() ? 0 : lookOn(enough);
        } finally {
            lock.unlock();
        }
    }

    private boolean isResting() {
        if (done == null) {
            return chain.head().height() == 0;
        }
        return clock.instant().isBefore(begun.plus(every));
    }

    private long lookOn(long enough) {
        if (done != null) {
            done = null;
            begun = clock.instant();
        }
        Head<?> until = chain.head();
        target = until.size();
        long before = 0;
        while (before < enough && height < until.height()) {
            List<Block> blocks = store.blocks(
                    chain.ledger,
                    height + 1,
                    (int) Math.min(fair, until.height() - height),
                    Math.min(enough - before, BlockReader.ENOUGH));
            if (blocks.isEmpty()) {
                throw new CorruptLedgerException("block " + (height + 1) + " is missing");
            }
            fair = BlockReader.fairNumber(blocks);
            for (Block block : blocks) {
                check(block);
                before += block.length() + 1;
            }
        }
        if (height >= until.height()) {
            checkEnd(until);
        }
        return before;
    }

    private void check(Block block) {
        BlockCheck.follows(block, height, previous, tree.size());
        block.entries().forEach(text -> tree.append(Hashing.leaf(text.getBytes(StandardCharsets.UTF_8))));
        if (block.size() != tree.size() || !block.root().equals(tree.root())) {
            throw BlockCheck.wrong(block, "has entries that are not those it was written with");
        }
        signed.check(block.size(), block.root());
        height = block.height();
        previous = block.hash();
        looked = block.size();
        saved = false;
    }

    private void checkEnd(Head<?> until) {
        if (!until.blockHash().equals(previous) || !until.tree().root().equals(tree.root())) {
            throw new CorruptLedgerException("block " + until.height() + " is not the one that was folded");
        }
        tree = new CompactRange();
        height = 0;
        previous = Block.GENESIS;
        looked = 0;
        done = clock.instant();
        saved = false;
    }

    /** Remembers how far it is, once whoever looks just now has done its part. */
    void save() {
        lock.lock();
        try {
            if (!saved) {
                var found = memos.find(chain.ledger);
                memos.replace(
                        chain.ledger,
                        found.version(),
                        new Progress(
                                height,
                                tree.size(),
                                previous.toString(),
                                tree.frontier().stream().map(Hash::toString).toList(),
                                begun));
                saved = true;
            }
        } finally {
            lock.unlock();
        }
    }

    /** How much of the ledger this round has looked at, from 0 to 1. */
    double progress() {
        return done != null || target == 0 ? 1 : Math.min(1, (double) looked / target);
    }

    /**
     * How far a round has come.
     *
     * @param height of the last block that was looked at
     * @param size how many entries up to there
     * @param previous that block's hash
     * @param frontier of the tree up to there; hashes are in hexadecimal
     * @param begun when the round began
     */
    record Progress(long height, long size, String previous, List<String> frontier, Instant begun) {

        Progress {
            frontier = List.copyOf(frontier);
        }
    }
}
