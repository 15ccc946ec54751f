package io.consort.kernel.agenda;

import io.consort.kernel.agenda.Agenda.Item;
import io.consort.kernel.ledger.Event;
import io.consort.kernel.ledger.Ledger;
import io.consort.kernel.ledger.LedgerId;
import io.consort.kernel.ledger.Ledgers;
import io.consort.kernel.ledger.StoreUnavailableException;
import io.consort.kernel.ledger.View;
import io.consort.kernel.problem.DomainException;
import java.lang.System.Logger.Level;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Goes round the ledgers in which something is due and runs each routine there. A ledger that is being written is looked at by
 * whoever has it in memory; one at rest is opened when the agenda says that it is due, by one replica, and let go again. What
 * fails in one ledger or routine keeps none of the others waiting, and is tried again after a time that doubles. For one thread.
 */
public final class Rounds<S, E extends Event> {

    /** How long a ledger has not been written before it may be settled: far longer than a write takes, and than clocks differ. */
    public static final Duration QUIET = Duration.ofMinutes(1);

    private static final System.Logger LOG = System.getLogger(Rounds.class.getName());
    private static final Duration CLAIM = Duration.ofMinutes(2);
    private static final int AT_ONCE = 200;
    private static final int PATROLLED = 20;

    private final Ledgers<S, E> ledgers;
    private final Agenda agenda;
    private final List<Routine<S, E>> routines;
    private final Clock clock;
    private final Map<LedgerId, Look> looks = new HashMap<>();
    private final Map<LedgerId, Integer> failures = new HashMap<>();
    private Optional<LedgerId> patrol = Optional.empty();

    public Rounds(Ledgers<S, E> ledgers, Agenda agenda, List<Routine<S, E>> routines, Clock clock) {
        this.ledgers = ledgers;
        this.agenda = agenda;
        this.routines = List.copyOf(routines);
        this.clock = clock;
    }

    /** Puts ledgers on the agenda that are not there: those that were written before there was one. They are due. */
    public void know(Collection<LedgerId> all) {
        all.stream().filter(each -> agenda.find(each).isEmpty()).forEach(each -> agenda.mark(each, Instant.EPOCH));
    }

    /** Does what is due now, wherever it is; nothing while the store does not answer. */
    public void go() {
        try {
            goRound();
        } catch (StoreUnavailableException outage) {
            LOG.log(Level.WARNING, "What is due is looked at later: {0}", outage.getMessage());
        }
    }

    private void goRound() {
        Set<LedgerId> open = new HashSet<>(ledgers.open());
        looks.keySet().retainAll(open);
        Instant now = clock.instant();
        Map<LedgerId, Long> busy = new HashMap<>();
        agenda.markedSince(now.minus(QUIET)).forEach(item -> busy.put(item.ledger(), item.turn()));
        open.forEach(id -> lookIfChanged(id, busy.getOrDefault(id, 0L)));
        for (Item item : agenda.due(now, now.minus(QUIET), AT_ONCE)) {
            if (agenda.claim(item, now.plus(CLAIM)) && visit(item) && !open.contains(item.ledger())) {
                ledgers.letGo(item.ledger());
                looks.remove(item.ledger());
            }
        }
        patrol();
    }

    /** In a ledger that is in memory, something may be due before it is at rest. */
    private void lookIfChanged(LedgerId id, long turn) {
        Ledger<S, E> ledger = ledgers.inMemory(id).orElse(null);
        if (ledger == null) {
            return;
        }
        Look last = looks.get(id);
        if (last == null && agenda.find(id).isEmpty()) {
            agenda.mark(id, clock.instant()); // it was written before there was an agenda
        }
        if (last == null
                || last.turn < turn
                || last.size != ledger.latest().size()
                || !clock.instant().isBefore(last.next)) {
            look(ledger, turn);
        }
    }

    /** Whether nothing more is to be done in a ledger for now. */
    private boolean visit(Item item) {
        Ledger<S, E> ledger = opened(item.ledger());
        if (ledger == null) {
            return true; // it is due again when the claim ends
        }
        Look look = look(ledger, item.turn());
        View<S> view = ledger.latest();
        Set<String> topics = new HashSet<>();
        routines.forEach(each -> topics.addAll(each.topics(view.state())));
        return agenda.settle(item, look.next, view.height(), topics);
    }

    private @Nullable Ledger<S, E> opened(LedgerId id) {
        try {
            Ledger<S, E> ledger = ledgers.ledger(id);
            ledger.read();
            return ledger;
        } catch (DomainException refusal) {
            LOG.log(Level.WARNING, "Ledger {0} is looked at later: {1}", id, refusal.detail());
            return null;
        }
    }

    private Look look(Ledger<S, E> ledger, long turn) {
        boolean failed = false;
        for (Routine<S, E> routine : routines) {
            failed |= !runs(routine, ledger);
        }
        Instant now = clock.instant();
        View<S> view = ledger.latest();
        Instant again = now.plus(Patience.after(failures(ledger.id(), failed)));
        Instant next = routines.stream()
                .map(each -> each.next(view.state(), now))
                .map(each -> each.isAfter(now) ? each : again)
                .reduce(failed ? again : Agenda.NEVER, Rounds::earlier);
        Look look = new Look(turn, view.size(), next);
        looks.put(ledger.id(), look);
        return look;
    }

    /** How often in a row something in a ledger could not be done, whether or not it was let go meanwhile. */
    private int failures(LedgerId id, boolean failed) {
        if (failed) {
            return failures.merge(id, 1, Integer::sum);
        }
        failures.remove(id);
        return 0;
    }

    private boolean runs(Routine<S, E> routine, Ledger<S, E> ledger) {
        try {
            return routine.run(ledger);
        } catch (DomainException refusal) {
            LOG.log(Level.WARNING, "Something due in {0} is done later: {1}", ledger.id(), refusal.detail());
        } catch (RuntimeException | StackOverflowError defect) {
            LOG.log(Level.ERROR, "Something due in " + ledger.id() + " cannot be done", defect);
        }
        return false;
    }

    /** Looks at a few ledgers that are at rest whether they were written without a mark, as by a replica that knows no agenda. */
    private void patrol() {
        List<Item> some = agenda.after(patrol, PATROLLED);
        for (Item item : some) {
            if (item.height() > 0 && ledgers.reaches(item.ledger(), item.height() + 1)) {
                agenda.call(item.ledger());
            }
        }
        patrol = some.size() < PATROLLED
                ? Optional.empty()
                : Optional.of(some.getLast().ledger());
    }

    private static Instant earlier(Instant one, Instant other) {
        return one.isBefore(other) ? one : other;
    }

    /**
     * What came of looking at a ledger.
     *
     * @param turn how often it had been marked or called
     * @param size how many entries it had
     * @param next when to look again, unless it is written before
     */
    private record Look(long turn, long size, Instant next) {}
}
