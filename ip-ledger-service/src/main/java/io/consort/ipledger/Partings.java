package io.consort.ipledger;

import io.consort.ipledger.departure.Departures;
import io.consort.ipledger.exit.Effect;
import io.consort.ipledger.exit.ExitTerms;
import io.consort.kernel.exit.Exits;

/** Who left, and on which terms. */
record Partings(Departures departures, Exits<ExitTerms, Effect> exits) {

    static final Partings EMPTY = new Partings(Departures.EMPTY, Exits.none());

    Partings with(Departures next) {
        return new Partings(next, exits);
    }

    Partings with(Exits<ExitTerms, Effect> next) {
        return new Partings(departures, next);
    }
}
