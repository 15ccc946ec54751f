package io.consort.kernel.ledger;

import io.consort.kernel.problem.DomainException;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
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

    private final LedgerId id;
    private final Ledgers<S, E> all;
    private final HeapBudget.Share share;
    private final ReentrantLock lock = new ReentrantLock();
    private final WaitingRoom waiting;
    private volatile @Nullable OpenLedger<S, E> open;
    private @Nullable CompletableFuture<Ledger<S, E>> opening;
    private volatile @Nullable Refusal refusal;
    private volatile Instant lastUse;
    private boolean gone;

    Slot(LedgerId id, Ledgers<S, E> all) {
        this.id = id;
        this.all = all;
        this.waiting = new WaitingRoom(all.settings);
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
        OpenLedger<S, E> opened = open;
        return opened != null && !opened.ledger().isIdle();
    }

    /** Why it is not served, or not written to; null where it is. */
    @Nullable
    Trouble trouble() {
        OpenLedger<S, E> opened = open;
        if (opened != null) {
            return opened.trouble();
        }
        Refusal refused = refusal;
        return refused == null ? null : refused.trouble();
    }

    /** Whether nothing is written to it because this process's clock cannot be right. */
    boolean isClockOff() {
        OpenLedger<S, E> opened = open;
        return opened != null && opened.ledger().isClockOff();
    }

    /** Whoever holds the ledger still is refused from now on. */
    void takeNoMore() {
        OpenLedger<S, E> opened = open;
        if (opened != null) {
            opened.ledger().close();
        }
    }

    /** How much of it the scrub has looked at in this round; 1 where it is not open. */
    double scrubbed() {
        OpenLedger<S, E> opened = open;
        return opened == null ? 1 : opened.scrubbed();
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
        OpenLedger<S, E> opened = open;
        return opened != null && !opened.ledger().guard().isRefused() ? opened.ledger() : waiting.await(opening());
    }

    private CompletableFuture<Ledger<S, E>> opening() {
        lock.lock();
        try {
            if (gone) {
                return CompletableFuture.completedFuture(all.ledger(id));
            }
            OpenLedger<S, E> opened = open;
            Trouble trouble = opened == null ? null : opened.ledger().guard().trouble();
            if (trouble != null) {
                close();
                refuse(trouble);
            } else if (opened != null) {
                return CompletableFuture.completedFuture(opened.ledger());
            }
            Refusal refused = refusal;
            if (refused != null && all.clock.instant().isBefore(refused.until())) {
                throw refused.trouble().answer();
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

    private void open(CompletableFuture<Ledger<S, E>> answer) {
        try {
            OpenLedger<S, E> opened = OpenLedger.open(id, all, share);
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
                    yield refuse(Trouble.CORRUPT);
                }
                case UnknownEntryException reason -> {
                    LOG.warn("Ledger {} is left to a later version: {}", id, reason.getMessage());
                    yield refuse(Trouble.NEWER);
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
                    yield refuse(Trouble.TOO_LARGE);
                }
                case DomainException refused -> refused;
                case OutOfMemoryError error -> {
                    LOG.error("Ledger {} is refused: the heap was full while it was opened", id, error);
                    yield refuse(Trouble.TOO_LARGE);
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

    private DomainException refuse(Trouble trouble) {
        refusal = new Refusal(trouble, all.clock.instant().plus(trouble.pause()));
        return trouble.answer();
    }

    /** For the holder of the lock. */
    private void close() {
        open = null;
        share.release();
    }

    @Override
    public void giveUp() {
        if (!lock.tryLock()) {
            return;
        }
        try {
            OpenLedger<S, E> opened = open;
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
        OpenLedger<S, E> opened = open;
        if (opened == null) {
            return refusal != null || !isIdle();
        }
        if (opened.ledger().guard().isRefused()) {
            return true;
        }
        if (opened.keepUp()) {
            if (isIdle() && letGo()) {
                return false;
            }
            opened.settle();
        }
        return true;
    }

    /** The ledger where it is in memory and can be trusted. */
    Optional<Ledger<S, E>> inMemory() {
        return Optional.ofNullable(open)
                .map(OpenLedger::ledger)
                .filter(ledger -> !ledger.guard().isRefused());
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
        OpenLedger<S, E> opened = open;
        return opened == null ? 0 : opened.scrub(enough);
    }

    /** Signs and makes a snapshot, for the last time. */
    void end() {
        OpenLedger<S, E> opened = open;
        if (opened != null) {
            opened.end();
        }
    }

    /** Why it is not opened, and until when that is not tried again. */
    private record Refusal(Trouble trouble, Instant until) {}
}
