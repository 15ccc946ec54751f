package io.consort.kernel.ledger;

import io.consort.kernel.ledger.SnapshotCodec.Restored;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Brings a ledger into memory: from its snapshot where there is one, then by folding every block after it. */
final class Opening<S, E extends Event> {

    private static final Logger LOG = LoggerFactory.getLogger(Opening.class);

    private final LedgerDefinition<S, E> definition;
    private final BlockStore store;
    private final SnapshotCodec<S> snapshots;

    Opening(LedgerDefinition<S, E> definition, BlockStore store, SnapshotCodec<S> snapshots) {
        this.definition = definition;
        this.store = store;
        this.snapshots = snapshots;
    }

    /**
     * @param signed what was last signed of it
     * @throws CorruptLedgerException when a block is not what it was
     */
    Opened<S, E> open(LedgerId ledger, SignedHead signed) {
        Optional<Restored<S>> restored = restore(ledger);
        Chain<S, E> chain = restored.map(from -> new Chain<>(ledger, definition, store, from.head(), from.keys()))
                .orElseGet(
                        () -> new Chain<>(ledger, definition, store, Head.before(definition.empty()), new KeyIndex()));
        Head<S> start = chain.head();
        CompletableFuture<@Nullable Void> audit = start.height() == 0
                ? CompletableFuture.completedFuture(null)
                : CompletableFuture.runAsync(
                        () -> new Audit(store, ledger, signed).run(start), Thread::startVirtualThread);
        fold(chain, signed);
        signed.checkWhole(chain.head().size());
        return new Opened<>(chain, audit, start.size());
    }

    private Optional<Restored<S>> restore(LedgerId ledger) {
        Optional<BlockStore.Snapshot> stored = store.snapshot(ledger);
        Optional<Restored<S>> restored = stored.flatMap(snapshot -> snapshots.read(ledger, snapshot.content()));
        if (stored.isPresent() && restored.isEmpty()) {
            LOG.warn("Ledger {}: the snapshot is of another form or seal; folding from the first entry", ledger);
        }
        return restored;
    }

    private void fold(Chain<S, E> chain, SignedHead signed) {
        chain.lock.lock();
        try {
            long from = chain.head().height() + 1;
            for (List<Block> blocks : new BlockReader(store, chain.ledger, from)) {
                List<Chain.ReadBlock<E>> read =
                        blocks.parallelStream().map(chain::read).toList();
                for (Chain.ReadBlock<E> each : read) {
                    chain.follow(each);
                    signed.check(each.block().size(), each.block().root());
                }
            }
        } finally {
            chain.lock.unlock();
        }
    }

    /**
     * An opened ledger.
     *
     * @param audit of what the snapshot stands for; fails with a {@link CorruptLedgerException}
     * @param snapshotSize how many entries the snapshot holds
     */
    record Opened<S, E extends Event>(Chain<S, E> chain, CompletableFuture<@Nullable Void> audit, long snapshotSize) {}
}
