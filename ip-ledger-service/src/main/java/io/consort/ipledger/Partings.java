package io.consort.ipledger;

import io.consort.ipledger.departure.Departures;
import io.consort.ipledger.exit.Effect;
import io.consort.ipledger.exit.ExitTerms;
import io.consort.ipledger.title.Heirs;
import io.consort.kernel.closure.Closure;
import io.consort.kernel.exit.Exits;

/** Who left, on which terms, and whether all have: then the ledger is closed; and who is no more. */
record Partings(Departures departures, Exits<ExitTerms, Effect> exits, Closure closure, Heirs heirs) {

    static final Partings EMPTY = new Partings(Departures.EMPTY, Exits.none(), Closure.NEVER, Heirs.NONE);

    Partings with(Departures next) {
        return new Partings(next, exits, closure, heirs);
    }

    Partings with(Exits<ExitTerms, Effect> next) {
        return new Partings(departures, next, closure, heirs);
    }

    Partings with(Closure next) {
        return new Partings(departures, exits, next, heirs);
    }

    Partings with(Heirs next) {
        return new Partings(departures, exits, closure, next);
    }
}
