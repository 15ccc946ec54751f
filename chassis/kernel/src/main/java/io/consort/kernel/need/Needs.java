package io.consort.kernel.need;

import io.consort.kernel.ledger.Event;
import java.time.LocalDate;
import java.util.stream.Stream;

/**
 * What a feature's part of a state has to be done. It names what may be open; the acts themselves say whether it is. It leaves out what was done
 * already and could be done again.
 */
@FunctionalInterface
public interface Needs<S, E extends Event> {

    /** The matters on a day, in UTC. They change with the state and with the day alone. */
    Stream<Matter<S, E>> on(S state, LocalDate today);
}
