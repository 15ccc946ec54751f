package io.consort.ipledger;

import io.consort.ipledger.departure.Departures;
import io.consort.ipledger.exit.Effect;
import io.consort.ipledger.exit.ExitTerms;
import io.consort.kernel.closure.Closure;
import io.consort.kernel.exit.Exits;

/** Who left, on which terms, and whether all have: then the ledger is closed. */
record Partings(Departures departures, Exits<ExitTerms, Effect> exits, Closure closure) {

    static final Partings EMPTY = new Partings(Departures.EMPTY, Exits.none(), Closure.NEVER);

    Partings with(Departures next) {
        return new Partings(next, exits, closure);
    }

    Partings with(Exits<ExitTerms, Effect> next) {
        return new Partings(departures, next, closure);
    }

    Partings with(Closure next) {
        return new Partings(departures, exits, next);
    }
}
