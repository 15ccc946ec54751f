package io.consort.kernel.ledger;

import io.consort.kernel.problem.DomainException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.locks.LockSupport;
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * All ledgers of a service in this process: opened when first asked for, closed when nobody asks any more. {@link #tend()}
 * is to be called about once a second: it signs checkpoints, makes snapshots and evicts what is idle.
 */
public final class Ledgers<S, E extends Event> implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(Ledgers.class);
    private static final Duration RETRY_REFUSED = Duration.ofSeconds(10);
    private static final Duration DRAIN = Duration.ofSeconds(20);

    private final LedgerDefinition<S, E> definition;
    private final BlockStore store;
    private final Checkpoints checkpoints;
    private final SnapshotCodec<S> snapshots;
    private final LedgerSettings settings;
    private final Clock clock;
    private final Map<LedgerId, Slot> slots = new ConcurrentHashMap<>();
    private volatile boolean closing;

    /**
     * @param checkpoints signs the tree heads, and remembers what was signed
     * @param seal marks this service's snapshots
     */
    public Ledgers(
            LedgerDefinition<S, E> definition,
            BlockStore store,
            Checkpoints checkpoints,
            Seal seal,
            LedgerSettings settings,
            Clock clock) {
        this.definition = definition;
        this.store = store;
        this.checkpoints = checkpoints;
        this.snapshots = new SnapshotCodec<>(definition.stateType(), seal);
        this.settings = settings;
        this.clock = clock;
    }

    /**
     * The ledger of that name; an empty one where nothing has been recorded yet.
     *
     * @throws DomainException UNAVAILABLE while it cannot be opened
     */
    public Ledger<S, E> ledger(LedgerId id) {
        if (closing) {
            throw DomainException.unavailable("shutting-down", "This replica is shutting down; try again.");
        }
        return slots.computeIfAbsent(id, Slot::new).ledger();
    }

    /** The ledgers in memory. */
    public List<LedgerId> open() {
        return List.copyOf(slots.keySet());
    }

    /** A ledger that is in memory; it may leave it all the same if nobody asks for it by {@link #ledger}. */
    public Optional<Ledger<S, E>> inMemory(LedgerId id) {
        return Optional.ofNullable(slots.get(id)).map(slot -> slot.ledger).filter(ledger -> !ledger.isRefused());
    }

    /** Lets a ledger leave memory that was opened for one look, unless somebody else is busy with it. */
    public void letGo(LedgerId id) {
        Slot slot = slots.get(id);
        if (slot != null && !slot.isBusy()) {
            slot.end();
            slots.remove(id, slot);
        }
    }

    /** Whether a ledger has a block of some height in the store. It is not opened for that. */
    public boolean reaches(LedgerId id, long height) {
        return store.block(id, height).isPresent();
    }

    /** The ledgers that failed their audit. */
    public List<LedgerId> refused() {
        return slots.values().stream()
                .filter(slot -> slot.refused)
                .map(slot -> slot.id)
                .toList();
    }

    /** A checkpoint of the ledger as it stands, signed: a C2SP tlog-checkpoint. */
    public String checkpoint(LedgerId id) {
        Ledger<S, E> ledger = ledger(id);
        return ledger.guarded(() -> checkpoints.current(ledger));
    }

    /** Signs what has grown, makes snapshots that are due, and closes what is idle. */
    public void tend() {
        slots.values().forEach(Slot::tend);
    }

    /** Takes no more commands, waits for those that were accepted, signs and makes snapshots. */
    @Override
    public void close() {
        closing = true;
        Instant deadline = clock.instant().plus(DRAIN);
        while (slots.values().stream().anyMatch(Slot::isBusy) && clock.instant().isBefore(deadline)) {
            LockSupport.parkNanos(1_000_000);
        }
        slots.values().forEach(Slot::end);
        slots.clear();
    }

    private final class Slot {
        private final LedgerId id;
        private final ReentrantLock lock = new ReentrantLock();
        private volatile @Nullable Ledger<S, E> ledger;
        private long snapshotSize;
        private volatile boolean refused;
        private volatile Instant lastUse;
        private volatile Instant lastTry = Instant.MIN;

        Slot(LedgerId id) {
            this.id = id;
            this.lastUse = clock.instant();
        }

        Ledger<S, E> ledger() {
            lastUse = clock.instant();
            lock.lock();
            try {
                Ledger<S, E> opened = ledger;
                if (opened != null && !opened.isRefused()) {
                    return opened;
                }
                if (opened != null) {
                    refused = true;
                    ledger = null;
                    lastTry = clock.instant();
                }
                return open();
            } finally {
                lock.unlock();
            }
        }

        private Ledger<S, E> open() {
            Instant now = clock.instant();
            if (refused && now.isBefore(lastTry.plus(RETRY_REFUSED))) {
                throw Ledger.refused();
            }
            lastTry = now;
            try {
                var opened = new Opening<>(definition, store, snapshots).open(id, checkpoints.signed(id, definition));
                Ledger<S, E> fresh = new Ledger<>(opened.chain(), settings, clock);
                awaitAudit(opened, fresh);
                ledger = fresh;
                snapshotSize = opened.snapshotSize();
                refused = false;
                return fresh;
            } catch (CorruptLedgerException reason) {
                refused = true;
                LOG.error("Ledger {} is refused: {}", id, reason.getMessage());
                throw Ledger.refused();
            } catch (StoreUnavailableException outage) {
                LOG.warn("Ledger {} cannot be opened: {}", id, outage.getMessage(), outage);
                throw Ledger.unavailable();
            }
        }

        /** Waits a while for the audit; one that takes longer goes on, and has the ledger refused if it finds something. */
        private void awaitAudit(Opening.Opened<S, E> opened, Ledger<S, E> fresh) {
            var _ = opened.audit().whenComplete((nothing, failure) -> {
                if (failure != null && failure.getCause() instanceof CorruptLedgerException reason) {
                    fresh.refuse(reason);
                } else if (failure != null) {
                    LOG.warn("Ledger {}: the audit could not be finished", id, failure);
                }
            });
            try {
                opened.audit().get(settings.auditPatience().toMillis(), TimeUnit.MILLISECONDS);
            } catch (TimeoutException stillRunning) {
                LOG.info("Ledger {} is served while its audit goes on", id);
            } catch (ExecutionException failure) {
                if (failure.getCause() instanceof RuntimeException cause) {
                    throw cause;
                }
                throw new IllegalStateException(failure.getCause());
            } catch (InterruptedException interrupted) {
                Thread.currentThread().interrupt();
                throw new StoreUnavailableException("interrupted while a ledger was opened", interrupted);
            }
        }

        boolean isBusy() {
            Ledger<S, E> opened = ledger;
            return opened != null && !opened.isIdle();
        }

        void tend() {
            Ledger<S, E> opened = ledger;
            if (opened == null || opened.isRefused()) {
                return;
            }
            try {
                checkpoints.keepUp(opened);
                long size = opened.chain().head().size();
                if (size - snapshotSize >= Math.max(settings.snapshotEvery(), snapshotSize / 8)) {
                    snapshot(opened);
                }
                if (lastUse.plus(settings.idle()).isBefore(clock.instant()) && opened.isIdle()) {
                    end();
                    slots.remove(id, this);
                }
            } catch (StoreUnavailableException | DomainException later) {
                LOG.debug("Ledger {} is tended later: {}", id, later.getMessage());
            } catch (CorruptLedgerException reason) {
                opened.refuse(reason);
            }
        }

        void end() {
            Ledger<S, E> opened = ledger;
            if (opened == null || opened.isRefused()) {
                return;
            }
            try {
                checkpoints.keepUp(opened);
                if (opened.chain().head().size() > snapshotSize) {
                    snapshot(opened);
                }
            } catch (StoreUnavailableException | DomainException outage) {
                LOG.warn("Ledger {} is closed without a snapshot: {}", id, outage.getMessage());
            } catch (CorruptLedgerException reason) {
                opened.refuse(reason);
            }
        }

        private void snapshot(Ledger<S, E> opened) {
            Chain<S, E> chain = opened.chain();
            Head<S> head;
            byte[] keys;
            chain.lock.lock();
            try {
                chain.saveTiles();
                head = chain.head();
                keys = chain.keys().toBytes();
            } finally {
                chain.lock.unlock();
            }
            store.writeSnapshot(new BlockStore.Snapshot(id, head.size(), snapshots.write(id, head, keys)));
            snapshotSize = head.size();
        }
    }
}
