package io.consort.work.exit;

import io.consort.kernel.exit.Exits;
import io.consort.work.WorkState;

/** The part of the state that knows who has left. */
public record Departures(Exits<ExitTerms, Void> exits) {

    /** Of nobody. */
    public static final Departures NONE = new Departures(Exits.none());

    /** As a state has it. */
    public static Departures of(WorkState state) {
        return state.get(Departures.class);
    }
}
