package io.consort.kernel.need;

import io.consort.kernel.ledger.Event;
import java.time.LocalDate;
import java.util.Set;
import java.util.stream.Stream;

/**
 * What a feature's part of a state has to be done. It names what may be open; the acts themselves say whether it is. It leaves out what was done
 * already and could be done again.
 */
public interface Needs<S, E extends Event> {

    /** All kinds of need that it may ever have: whoever shows them has a word for each. */
    Set<String> kinds();

    /** The matters on a day, in UTC. They change with the state and with the day alone. */
    Stream<Matter<S, E>> on(S state, LocalDate today);
}
