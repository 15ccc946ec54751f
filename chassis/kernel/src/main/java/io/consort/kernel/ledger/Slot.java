package io.consort.kernel.ledger;

import io.consort.kernel.problem.DomainException;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The place of one ledger among those of a service: closed, being opened, open, or refused for a while. Whoever asks for it while it is
 * opened waits, for a bounded time and with a bounded number of others; nobody who asks for another ledger does.
 */
final class Slot<S, E extends Event> implements HeapBudget.Holder {

    private static final Logger LOG = LoggerFactory.getLogger(Slot.class);
    private static final Duration RETRY_REFUSED = Duration.ofSeconds(10);

    /** To find out by folding that a ledger is too large takes long. */
    private static final Duration RETRY_TOO_LARGE = Duration.ofMinutes(2);

    /** How many characters of entries an opening reads again itself, from where the scrub stands: a short ledger whole. */
    private static final long LOOKED_AT_ONCE = 4 * 1024 * 1024;

    /** A scrub that came this far further is remembered. */
    private static final long SAVED_EACH = 64 * 1024 * 1024;

    private final LedgerId id;
    private final Ledgers<S, E> all;
    private final HeapBudget.Share share;
    private final ReentrantLock lock = new ReentrantLock();
    private final AtomicInteger waiting = new AtomicInteger();
    private volatile @Nullable Open<S, E> open;
    private @Nullable CompletableFuture<Ledger<S, E>> opening;
    private volatile @Nullable Refusal refusal;
    private volatile Instant lastUse;
    private volatile boolean outgrown;
    private boolean gone;
    private long unsaved;

    Slot(LedgerId id, Ledgers<S, E> all) {
        this.id = id;
        this.all = all;
        this.lastUse = all.clock.instant();
        this.share = all.budget.share(this);
    }

    LedgerId id() {
        return id;
    }

    boolean isOpen() {
        return open != null;
    }

    boolean isBusy() {
        Open<S, E> opened = open;
        return opened != null && !opened.ledger().isIdle();
    }

    /** Whether it failed its audit. */
    boolean isCorrupt() {
        return is(Reason.CORRUPT, Trouble.CORRUPT);
    }

    /** Whether it is left to a later version of the software. */
    boolean isNewer() {
        return is(Reason.NEWER, Trouble.NEWER);
    }

    private boolean is(Reason reason, Trouble trouble) {
        Refusal refused = refusal;
        Open<S, E> opened = open;
        return opened == null
                ? refused != null && refused.reason() == reason
                : opened.ledger().trouble() == trouble;
    }

    /** Whether nothing is written to it because this process's clock cannot be right. */
    boolean isClockOff() {
        Open<S, E> opened = open;
        return opened != null && opened.ledger().isClockOff();
    }

    /** Whoever holds the ledger still is refused from now on. */
    void takeNoMore() {
        Open<S, E> opened = open;
        if (opened != null) {
            opened.ledger().close();
        }
    }

    /** Whether there was no room for it. */
    boolean isTooLarge() {
        Refusal refused = refusal;
        return outgrown || (refused != null && refused.reason() == Reason.TOO_LARGE);
    }

    /** How much of it the scrub has looked at in this round; 1 where it is not open. */
    double scrubbed() {
        Open<S, E> opened = open;
        return opened == null ? 1 : opened.scrub().progress();
    }

    @Override
    public Instant lastUse() {
        return lastUse;
    }

    /**
     * The ledger, opened if need be.
     *
     * @throws DomainException UNAVAILABLE while it cannot be opened
     */
    Ledger<S, E> ledger() {
        lastUse = all.clock.instant();
        Open<S, E> opened = open;
        return opened != null && !opened.ledger().isRefused() ? opened.ledger() : await(opening());
    }

    private CompletableFuture<Ledger<S, E>> opening() {
        lock.lock();
        try {
            if (gone) {
                return CompletableFuture.completedFuture(all.ledger(id));
            }
            Open<S, E> opened = open;
            if (opened != null && opened.ledger().isRefused()) {
                Reason reason = opened.ledger().trouble() == Trouble.NEWER ? Reason.NEWER : Reason.CORRUPT;
                close();
                refuse(reason);
            } else if (opened != null) {
                return CompletableFuture.completedFuture(opened.ledger());
            }
            Refusal refused = refusal;
            if (refused != null && all.clock.instant().isBefore(refused.until())) {
                throw refused.reason().answer();
            }
            CompletableFuture<Ledger<S, E>> begun = opening;
            if (begun == null) {
                begun = new CompletableFuture<>();
                opening = begun;
                CompletableFuture<Ledger<S, E>> answer = begun;
                Thread.ofVirtual().name("opening " + id).start(() -> open(answer));
            }
            return begun;
        } finally {
            lock.unlock();
        }
    }

    private Ledger<S, E> await(CompletableFuture<Ledger<S, E>> opening) {
        if (waiting.incrementAndGet() > all.settings.queueLimit() && !opening.isDone()) {
            waiting.decrementAndGet();
            throw stillOpening();
        }
        try {
            return opening.get(all.settings.openingPatience().toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException slow) {
            throw stillOpening();
        } catch (ExecutionException failure) {
            if (failure.getCause() instanceof RuntimeException cause) {
                throw cause;
            }
            throw new IllegalStateException(failure.getCause());
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw Ledger.unavailable();
        } finally {
            waiting.decrementAndGet();
        }
    }

    private static DomainException stillOpening() {
        return DomainException.unavailable("ledger-opening", "This ledger is being opened; try again.");
    }

    private void open(CompletableFuture<Ledger<S, E>> answer) {
        try {
            Open<S, E> opened = open();
            lock.lock();
            try {
                open = opened;
                opening = null;
                refusal = null;
                lastUse = all.clock.instant();
            } finally {
                lock.unlock();
            }
            answer.complete(opened.ledger());
        } catch (Throwable failure) { // whatever it was, those who wait are told, and the room is given back
            answer.completeExceptionally(failed(failure));
        }
    }

    private RuntimeException failed(Throwable failure) {
        lock.lock();
        try {
            opening = null;
            share.release();
            return switch (failure) {
                case CorruptLedgerException reason -> {
                    LOG.error("Ledger {} is refused: {}", id, reason.getMessage());
                    yield refuse(Reason.CORRUPT);
                }
                case UnknownEntryException reason -> {
                    LOG.warn("Ledger {} is left to a later version: {}", id, reason.getMessage());
                    yield refuse(Reason.NEWER);
                }
                case StoreUnavailableException outage -> {
                    LOG.warn("Ledger {} cannot be opened: {}", id, outage.getMessage(), outage);
                    yield Ledger.unavailable();
                }
                case DomainException refused
                when refused.slug().equals(Footprint.TOO_LARGE) -> {
                    LOG.error(
                            "Ledger {} is refused: one ledger may take {} bytes of the heap, and it takes more",
                            id,
                            all.budget.largest());
                    yield refuse(Reason.TOO_LARGE);
                }
                case DomainException refused -> refused;
                case OutOfMemoryError error -> {
                    LOG.error("Ledger {} is refused: the heap was full while it was opened", id, error);
                    yield refuse(Reason.TOO_LARGE);
                }
                default -> {
                    LOG.error("Ledger {} cannot be opened", id, failure);
                    yield new IllegalStateException("ledger " + id + " cannot be opened", failure);
                }
            };
        } finally {
            lock.unlock();
        }
    }

    private DomainException refuse(Reason reason) {
        refusal = new Refusal(reason, all.clock.instant().plus(reason.retry));
        return reason.answer();
    }

    private Open<S, E> open() {
        SignedHead signed = all.checkpoints.signed(id, all.definition);
        var opened = new Opening<>(all.definition, all.store, all.snapshots).open(id, signed, share);
        Scrub scrub = new Scrub(opened.chain(), signed, all.scrubs, all.clock, all.settings.scrubEvery());
        try {
            scrub.resume();
            scrub.look(LOOKED_AT_ONCE);
        } catch (StoreUnavailableException later) {
            LOG.debug("Ledger {} is scrubbed later: {}", id, later.getMessage());
        }
        Ledger<S, E> ledger = new Ledger<>(opened.chain(), all.settings, all.clock);
        opened.footprint().opened(opened.chain());
        return new Open<>(ledger, opened.footprint(), scrub, new AtomicReference<>(opened.snapshot()));
    }

    /** For the holder of the lock. */
    private void close() {
        open = null;
        outgrown = false;
        share.release();
    }

    @Override
    public void giveUp() {
        if (!lock.tryLock()) {
            return;
        }
        try {
            Open<S, E> opened = open;
            if (opened != null && opened.ledger().isIdle()) {
                LOG.info("Ledger {} is closed to make room", id);
                close();
            }
        } finally {
            lock.unlock();
        }
    }

    /**
     * Signs what has grown, makes a snapshot that is due, and closes the ledger when nobody asks for it.
     *
     * @return false when the slot is of no use any more
     */
    boolean tend() {
        Open<S, E> opened = open;
        if (opened == null) {
            return refusal != null || !isIdle();
        }
        if (opened.ledger().isRefused()) {
            return true;
        }
        try {
            all.checkpoints.keepUp(opened.ledger());
            Chain<S, E> chain = opened.ledger().chain();
            if (chain.head().size() - opened.snapshotSize()
                    >= Math.max(all.settings.snapshotEvery(), opened.snapshotSize() / 8)) {
                snapshot(opened);
            }
            if (isIdle() && letGo()) {
                return false;
            }
            opened.footprint().settle(chain, all.snapshots);
            outgrown = false;
        } catch (StoreUnavailableException later) {
            LOG.debug("Ledger {} is tended later: {}", id, later.getMessage());
        } catch (DomainException noRoom) {
            if (!outgrown) {
                LOG.error("Ledger {} takes no more commands: {}", id, noRoom.getMessage());
            }
            outgrown = true;
        } catch (CorruptLedgerException reason) {
            opened.ledger().refuse(reason);
        } catch (UnknownEntryException reason) {
            opened.ledger().stepAside(reason);
        }
        return true;
    }

    /** The ledger where it is in memory and can be trusted. */
    Optional<Ledger<S, E>> inMemory() {
        return Optional.ofNullable(open).map(Open::ledger).filter(ledger -> !ledger.isRefused());
    }

    /** Closes the ledger after a last snapshot; false when somebody is busy with it, or it is not open. */
    boolean letGo() {
        if (open == null || isBusy()) {
            return false;
        }
        end();
        lock.lock();
        try {
            close();
        } finally {
            lock.unlock();
        }
        return true;
    }

    /** Leaves the others if it is closed; who still holds it is sent to the one that takes its place. */
    void retire() {
        lock.lock();
        try {
            if (open == null && opening == null && !gone) {
                gone = true;
                share.release();
                all.forget(this);
            }
        } finally {
            lock.unlock();
        }
    }

    private boolean isIdle() {
        return lastUse.plus(all.settings.idle()).isBefore(all.clock.instant());
    }

    /** Reads some old entries again; gives how many characters. */
    long scrub(long enough) {
        Open<S, E> opened = open;
        if (opened == null || opened.ledger().isRefused()) {
            return 0;
        }
        try {
            long looked = opened.scrub().look(enough);
            unsaved += looked;
            if (unsaved > SAVED_EACH) {
                opened.scrub().save();
                unsaved = 0;
            }
            return looked;
        } catch (StoreUnavailableException | DomainException later) {
            LOG.debug("Ledger {} is scrubbed later: {}", id, later.getMessage());
        } catch (CorruptLedgerException reason) {
            opened.ledger().refuse(reason);
        } catch (UnknownEntryException reason) {
            opened.ledger().stepAside(reason);
        }
        return enough;
    }

    /** Signs and makes a snapshot, for the last time. */
    void end() {
        Open<S, E> opened = open;
        if (opened == null || opened.ledger().isRefused()) {
            return;
        }
        try {
            all.checkpoints.keepUp(opened.ledger());
            if (opened.ledger().chain().head().size() > opened.snapshotSize()) {
                snapshot(opened);
            }
            if (opened.scrub().progress() < 1) {
                opened.scrub().save();
            }
        } catch (StoreUnavailableException | DomainException outage) {
            LOG.warn("Ledger {} is closed without a snapshot: {}", id, outage.getMessage());
        } catch (CorruptLedgerException reason) {
            opened.ledger().refuse(reason);
        } catch (UnknownEntryException reason) {
            opened.ledger().stepAside(reason);
        }
    }

    private void snapshot(Open<S, E> opened) {
        Chain<S, E> chain = opened.ledger().chain();
        Head<S> head;
        KeyIndex.Log keys;
        long keysHeap;
        long folded;
        chain.saveTiles();
        chain.lock.lock();
        try {
            head = chain.head();
            keys = chain.keys().log();
            keysHeap = chain.keys().heap();
            folded = chain.folded();
        } finally {
            chain.lock.unlock();
        }
        all.snapshots.write(id, head, keys, keysHeap, opened.snapshot().get()).ifPresent(written -> {
            opened.footprint().measured(written.heap(), folded);
            opened.snapshot().set(written);
        });
    }

    private enum Reason {
        CORRUPT(RETRY_REFUSED) {
            @Override
            DomainException answer() {
                return Trouble.CORRUPT.answer();
            }
        },
        NEWER(RETRY_REFUSED) {
            @Override
            DomainException answer() {
                return Trouble.NEWER.answer();
            }
        },
        TOO_LARGE(RETRY_TOO_LARGE) {
            @Override
            DomainException answer() {
                return Footprint.tooLarge();
            }
        };

        private final Duration retry;

        Reason(Duration retry) {
            this.retry = retry;
        }

        abstract DomainException answer();
    }

    /** Why it is not opened, and until when that is not tried again. */
    private record Refusal(Reason reason, Instant until) {}

    private record Open<S, E extends Event>(
            Ledger<S, E> ledger,
            Footprint footprint,
            Scrub scrub,
            AtomicReference<@Nullable SnapshotPointer> snapshot) {

        long snapshotSize() {
            SnapshotPointer last = snapshot.get();
            return last == null ? 0 : last.size();
        }
    }
}
