package io.consort.kernel.ledger;

import io.consort.kernel.problem.DomainException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Predicate;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * All ledgers of one kind in this process: opened when first asked for and when there is room, closed when nobody asks any more or
 * when their room is needed. {@link #tend()} is to be called about once a second: it signs checkpoints, makes snapshots, closes what
 * is idle, and looks again at some of what is old.
 */
public final class Ledgers<S, E extends Event> implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(Ledgers.class);
    private static final Duration DRAIN = Duration.ofSeconds(20);
    private static final double USUAL_PART = 0.75;

    final LedgerDefinition<S, E> definition;
    final BlockStore store;
    final Checkpoints checkpoints;
    final Snapshots<S> snapshots;
    final SealedMemos<Scrub.Progress> scrubs;
    final LedgerSettings settings;
    final HeapBudget budget;
    final Clock clock;
    private final Map<LedgerId, Slot<S, E>> slots = new ConcurrentHashMap<>();
    private final AtomicBoolean scrubbing = new AtomicBoolean();
    private volatile boolean closing;

    /** Ledgers that take what memory there usually is for them. */
    public Ledgers(
            LedgerDefinition<S, E> definition,
            BlockStore store,
            Checkpoints checkpoints,
            Seal seal,
            LedgerSettings settings,
            Clock clock) {
        this(definition, store, checkpoints, seal, settings, HeapBudget.ofHeap(USUAL_PART, clock), clock);
    }

    /**
     * @param checkpoints signs the tree heads, and remembers what was signed
     * @param seal marks the snapshots of these ledgers
     * @param budget what they may take of the heap, with whoever else was given it
     */
    public Ledgers(
            LedgerDefinition<S, E> definition,
            BlockStore store,
            Checkpoints checkpoints,
            Seal seal,
            LedgerSettings settings,
            HeapBudget budget,
            Clock clock) {
        this.definition = definition;
        this.store = store;
        this.checkpoints = checkpoints;
        this.snapshots = new Snapshots<>(definition, store, seal, clock);
        this.scrubs = new SealedMemos<>(store, seal, Scrub.NAME, Scrub.Progress.class);
        this.settings = settings;
        this.budget = budget;
        this.clock = clock;
    }

    /**
     * The ledger of that name; an empty one where nothing has been recorded yet.
     *
     * @throws DomainException UNAVAILABLE while it cannot be opened; {@code ledger-too-large} and {@code no-room-for-ledger} say that
     *     there is no memory for it
     */
    public Ledger<S, E> ledger(LedgerId id) {
        if (closing) {
            throw Ledger.shuttingDown();
        }
        return slots.computeIfAbsent(id, name -> new Slot<>(name, this)).ledger();
    }

    /** What is kept in them. */
    public LedgerDefinition<S, E> definition() {
        return definition;
    }

    /** The ledgers in memory. */
    public List<LedgerId> open() {
        return those(Slot::isOpen);
    }

    /** A ledger that is in memory; it may leave it all the same if nobody asks for it by {@link #ledger}. */
    public Optional<Ledger<S, E>> inMemory(LedgerId id) {
        return Optional.ofNullable(slots.get(id)).flatMap(Slot::inMemory);
    }

    /** Lets a ledger leave memory that was opened for one look, unless somebody else is busy with it. */
    public void letGo(LedgerId id) {
        Slot<S, E> slot = slots.get(id);
        if (slot != null && slot.letGo()) {
            slot.retire();
        }
    }

    /** For a slot that is closed, and stays so. */
    void forget(Slot<S, E> slot) {
        slots.remove(slot.id(), slot);
    }

    /** Whether a ledger has a block of some height in the store. It is not opened for that. */
    public boolean reaches(LedgerId id, long height) {
        return store.header(id, height).isPresent();
    }

    /** The ledgers that failed their audit. */
    public List<LedgerId> refused() {
        return in(Trouble.CORRUPT);
    }

    /** The ledgers that a later version of the software has written to, and that are left to it. */
    public List<LedgerId> newer() {
        return in(Trouble.NEWER);
    }

    /** The ledgers that nothing is written to because this process's clock cannot be right. */
    public List<LedgerId> clockOff() {
        return those(Slot::isClockOff);
    }

    /** The ledgers for which there was not memory enough. */
    public List<LedgerId> tooLarge() {
        return in(Trouble.TOO_LARGE);
    }

    private List<LedgerId> in(Trouble trouble) {
        return those(slot -> slot.trouble() == trouble);
    }

    private List<LedgerId> those(Predicate<Slot<S, E>> are) {
        return slots.values().stream().filter(are).map(Slot::id).toList();
    }

    /** Open ledgers that are being read again from their first entry, and how much of them has been, from 0 to 1. */
    public Map<LedgerId, Double> scrubbed() {
        Map<LedgerId, Double> unfinished = new ConcurrentHashMap<>();
        slots.values().forEach(slot -> {
            double progress = slot.scrubbed();
            if (progress < 1) {
                unfinished.put(slot.id(), progress);
            }
        });
        return unfinished;
    }

    /** What they may take of the heap, and what they do. */
    public HeapBudget budget() {
        return budget;
    }

    /** A checkpoint of the ledger as it stands, signed: a C2SP tlog-checkpoint. */
    public String checkpoint(LedgerId id) {
        Ledger<S, E> ledger = ledger(id);
        return ledger.guarded(() -> checkpoints.current(ledger));
    }

    /** The same, of some moment since an entry was recorded: many entries may share one. */
    public String checkpointCovering(LedgerId id, long seq) {
        Ledger<S, E> ledger = ledger(id);
        return ledger.guarded(() -> checkpoints.covering(ledger, seq));
    }

    /** Signs what has grown, makes snapshots that are due, closes what is idle, and has some of what is old looked at again. */
    public void tend() {
        slots.values().forEach(this::tend);
        if (scrubbing.compareAndSet(false, true)) {
            Thread.ofVirtual().name("scrub").start(() -> {
                try {
                    scrub();
                } catch (Throwable failure) {
                    LOG.error("The ledgers could not be scrubbed; it is tried again", failure);
                } finally {
                    scrubbing.set(false);
                }
            });
        }
    }

    private void tend(Slot<S, E> slot) {
        try {
            if (!slot.tend()) {
                slot.retire();
            }
        } catch (Throwable failure) { // of one ledger, and none of the others' business
            LOG.error("Ledger {} could not be tended; it is tried again", slot.id(), failure);
        }
    }

    /** Each has its part of what is read in a second, and what some leave others may take. */
    private void scrub() {
        long left = settings.scrubRate();
        List<Slot<S, E>> all = List.copyOf(slots.values());
        long each = Math.max(1, left / Math.max(1, all.size()));
        for (Slot<S, E> slot : all) {
            left -= slot.scrub(each);
        }
        for (Slot<S, E> slot : all) {
            if (left <= 0 || closing) {
                return;
            }
            left -= slot.scrub(left);
        }
    }

    /** Takes no more commands, waits for those that were accepted, signs and makes snapshots. */
    @Override
    public void close() {
        closing = true;
        slots.values().forEach(Slot::takeNoMore);
        Instant deadline = clock.instant().plus(DRAIN);
        while (slots.values().stream().anyMatch(Slot::isBusy) && clock.instant().isBefore(deadline)) {
            LockSupport.parkNanos(1_000_000);
        }
        slots.values().forEach(this::end);
        slots.clear();
    }

    private void end(Slot<S, E> slot) {
        try {
            slot.end();
        } catch (Throwable defect) {
            LOG.error("Ledger {} is closed without a snapshot", slot.id(), defect);
        }
    }
}
