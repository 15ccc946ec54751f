package io.consort.work.assembly;

import io.consort.kernel.closure.Closure;
import io.consort.kernel.witness.Witnesses;
import io.consort.work.WorkState;
import io.consort.work.exit.Departures;

/** The parts of a state, one component for each. The features' own words say what they are. */
record WorkParts(Departures departures, Closure closure, Witnesses witnesses) implements WorkState {

    /** A ledger without entries. */
    static final WorkParts EMPTY = new WorkParts(Departures.NONE, Closure.NEVER, Witnesses.EMPTY);
}
