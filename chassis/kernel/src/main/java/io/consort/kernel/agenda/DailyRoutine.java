package io.consort.kernel.agenda;

import io.consort.kernel.identity.Actor;
import io.consort.kernel.ledger.Event;
import io.consort.kernel.ledger.Ledger;
import io.consort.kernel.ledger.Request;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.stream.Stream;

/**
 * A routine of what comes to pass by a date, in UTC. A feature says what is due on a day and what is recorded of it; when that is next, and
 * that it is recorded once, follows.
 *
 * @param <T> what falls due
 */
public abstract class DailyRoutine<S, E extends Event, T> implements Routine<S, E> {

    /** Most in one look, so that a ledger in which much is due keeps no other waiting. */
    private static final int AT_ONCE = 200;

    private final Actor self;
    private final Clock clock;

    /**
     * @param self who records it
     */
    protected DailyRoutine(Actor self, Clock clock) {
        this.self = self;
        this.clock = clock;
    }

    /** What is due on a day and not recorded: it is on every later day too, until it is. */
    protected abstract Stream<T> due(S state, LocalDate day);

    /** What is recorded of something that is due. */
    protected abstract Recording<S, E> recording(Ledger<S, E> ledger, T due);

    @Override
    public boolean run(Ledger<S, E> ledger) {
        LocalDate today = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
        for (T each : due(ledger.read().state(), today).limit(AT_ONCE).toList()) {
            Recording<S, E> what = recording(ledger, each);
            ledger.execute(what.command(), Request.of(self, what.key()));
        }
        return true;
    }

    @Override
    public Instant next(S state, Instant now) {
        return Horizon.first(now, day -> due(state, day).findAny().isPresent());
    }
}
