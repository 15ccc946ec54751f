package io.consort.kernel.ledger;

import io.consort.kernel.problem.DomainException;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** A ledger in memory, and what is done for it while it is: it is signed, measured, looked at again, and has its snapshots. */
final class OpenLedger<S, E extends Event> {

    private static final Logger LOG = LoggerFactory.getLogger(OpenLedger.class);

    /** How many characters of entries an opening reads again itself, from where the scrub stands: a short ledger whole. */
    private static final long LOOKED_AT_ONCE = 4 * 1024 * 1024;

    /** A scrub that came this far further is remembered. */
    private static final long SAVED_EACH = 64 * 1024 * 1024;

    private final Ledgers<S, E> all;
    private final Ledger<S, E> ledger;
    private final Footprint footprint;
    private final Scrub scrub;
    private volatile @Nullable SnapshotPointer snapshot;
    private volatile boolean outgrown;
    private long unsaved;

    private OpenLedger(Ledgers<S, E> all, Opening.Opened<S, E> opened, Scrub scrub) {
        this.all = all;
        this.ledger = new Ledger<>(opened.chain(), all.settings, all.clock);
        this.footprint = opened.footprint();
        this.scrub = scrub;
        this.snapshot = opened.snapshot();
    }

    /**
     * Opens a ledger.
     *
     * @param share of the budget, given back by who gave it when this fails
     */
    static <S, E extends Event> OpenLedger<S, E> open(LedgerId id, Ledgers<S, E> all, HeapBudget.Share share) {
        SignedHead signed = all.checkpoints.signed(id, all.definition);
        var opened = new Opening<>(all.definition, all.store, all.snapshots).open(id, signed, share);
        Scrub scrub = new Scrub(opened.chain(), signed, all.scrubs, all.clock, all.settings.scrubEvery());
        try {
            scrub.resume();
            scrub.look(LOOKED_AT_ONCE);
        } catch (StoreUnavailableException later) {
            LOG.debug("Ledger {} is scrubbed later: {}", id, later.getMessage());
        }
        OpenLedger<S, E> open = new OpenLedger<>(all, opened, scrub);
        open.footprint.opened(opened.chain());
        return open;
    }

    Ledger<S, E> ledger() {
        return ledger;
    }

    /** Why it is not served, or, where it has grown beyond the room there is, not written to; null where it is both. */
    @Nullable
    Trouble trouble() {
        Trouble found = ledger.guard().trouble();
        return found == null && outgrown ? Trouble.TOO_LARGE : found;
    }

    /** How much of it the scrub has looked at in this round. */
    double scrubbed() {
        return scrub.progress();
    }

    /** Signs what has grown, and makes a snapshot that is due; false when that has to be tried again. */
    boolean keepUp() {
        return watched(
                () -> {
                    ledger.chain().tiles.save();
                    all.checkpoints.keepUp(ledger);
                    if (grown() >= Math.max(all.settings.snapshotEvery(), snapshotSize() / 8)) {
                        makeSnapshot();
                    }
                    return true;
                },
                false);
    }

    /** Sees to it that what it has come to is paid for. */
    void settle() {
        outgrown = watched(
                () -> {
                    try {
                        footprint.settle(ledger.chain(), all.snapshots);
                        return false;
                    } catch (DomainException noRoom) {
                        if (!outgrown) {
                            LOG.error("Ledger {} takes no more commands: {}", ledger.id(), noRoom.getMessage());
                        }
                        return true;
                    }
                },
                outgrown);
    }

    /** Reads some old entries again; gives how many characters. */
    long scrub(long enough) {
        return ledger.guard().isRefused() ? 0 : watched(() -> look(enough), enough);
    }

    private long look(long enough) {
        long looked = scrub.look(enough);
        unsaved += looked;
        if (unsaved > SAVED_EACH) {
            scrub.save();
            unsaved = 0;
        }
        return looked;
    }

    /** Signs, makes a snapshot, and remembers how far the scrub is, for the last time. */
    void end() {
        if (!ledger.guard().isRefused()) {
            watched(
                    () -> {
                        try {
                            leave();
                        } catch (StoreUnavailableException | DomainException outage) {
                            LOG.warn("Ledger {} is closed without a snapshot: {}", ledger.id(), outage.getMessage());
                        }
                        return true;
                    },
                    false);
        }
    }

    private void leave() {
        all.checkpoints.keepUp(ledger);
        if (grown() > 0) {
            makeSnapshot();
        }
        if (scrub.progress() < 1) {
            scrub.save();
        }
    }

    /** What a look at the ledger comes to. If the store is away, it is for later; what is found wrong, the ledger is told. */
    private <T> T watched(Supplier<T> look, T otherwise) {
        try {
            return look.get();
        } catch (StoreUnavailableException | DomainException later) {
            LOG.debug("Ledger {} is tended later: {}", ledger.id(), later.getMessage());
        } catch (CorruptLedgerException reason) {
            ledger.guard().refuse(reason);
        } catch (UnknownEntryException reason) {
            ledger.guard().stepAside(reason);
        }
        return otherwise;
    }

    private long grown() {
        return ledger.chain().head().size() - snapshotSize();
    }

    private long snapshotSize() {
        SnapshotPointer last = snapshot;
        return last == null ? 0 : last.size();
    }

    private void makeSnapshot() {
        Chain<S, E> chain = ledger.chain();
        Head<S> head;
        KeyIndex.Log keys;
        long keysHeap;
        long folded;
        chain.tiles.save();
        chain.lock.lock();
        try {
            head = chain.head();
            keys = chain.keys().log();
            keysHeap = chain.keys().heap();
            folded = chain.folded();
        } finally {
            chain.lock.unlock();
        }
        all.snapshots.write(ledger.id(), head, keys, keysHeap, snapshot).ifPresent(written -> {
            footprint.measured(written.heap(), folded);
            snapshot = written;
        });
    }
}
