package io.consort.kernel.ledger;

import io.consort.kernel.ledger.SnapshotCodec.Restored;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Brings a ledger into memory: from its snapshot where there is one, then by folding every block after it. What it will take is
 * taken from the budget before it is loaded.
 */
final class Opening<S, E extends Event> {

    private final LedgerDefinition<S, E> definition;
    private final BlockStore store;
    private final Snapshots<S> snapshots;

    Opening(LedgerDefinition<S, E> definition, BlockStore store, Snapshots<S> snapshots) {
        this.definition = definition;
        this.store = store;
        this.snapshots = snapshots;
    }

    /**
     * @param signed what was last signed of it
     * @param share of the budget, given back by who gave it when this fails
     * @throws CorruptLedgerException when a block is not what it was
     * @throws io.consort.kernel.problem.DomainException UNAVAILABLE when there is no room for it
     */
    Opened<S, E> open(LedgerId ledger, SignedHead signed, HeapBudget.Share share) {
        Optional<SnapshotPointer> pointer = snapshots.look(ledger);
        Footprint footprint =
                new Footprint(share, pointer.map(SnapshotPointer::heap).orElse(HeapEstimate.EMPTY));
        Optional<Restored<S>> restored = pointer.flatMap(known -> snapshots.read(ledger, known));
        Chain<S, E> chain = restored.map(from -> new Chain<>(ledger, definition, store, from.head(), from.keys()))
                .orElseGet(
                        () -> new Chain<>(ledger, definition, store, Head.before(definition.empty()), new KeyIndex()));
        if (restored.isEmpty()) {
            footprint.measured(HeapEstimate.EMPTY, 0);
        }
        fold(chain, signed, footprint);
        signed.checkWhole(chain.head().size());
        chain.onGrowth(() -> footprint.makeRoom(chain, snapshots));
        return new Opened<>(chain, footprint, restored.isPresent() ? pointer.orElse(null) : null);
    }

    private void fold(Chain<S, E> chain, SignedHead signed, Footprint footprint) {
        chain.lock.lock();
        try {
            long from = chain.head().height() + 1;
            for (List<Block> blocks : new BlockReader(store, chain.ledger, from)) {
                List<ReadBlock<E>> read =
                        blocks.parallelStream().map(chain::read).toList();
                for (ReadBlock<E> each : read) {
                    chain.follow(each);
                    signed.check(each.block().size(), each.block().root());
                }
                footprint.makeRoom(chain, snapshots);
            }
        } finally {
            chain.lock.unlock();
        }
    }

    /**
     * An opened ledger.
     *
     * @param footprint what it takes
     * @param snapshot the one that it was opened from; null where there is none
     */
    record Opened<S, E extends Event>(
            Chain<S, E> chain,
            Footprint footprint,
            @Nullable SnapshotPointer snapshot) {}
}
