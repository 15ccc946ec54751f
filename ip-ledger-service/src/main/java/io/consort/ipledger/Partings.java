package io.consort.ipledger;

import io.consort.ipledger.departure.Departures;
import io.consort.ipledger.exit.Exits;

/** Who left, and on which terms. */
record Partings(Departures departures, Exits exits) {

    static final Partings EMPTY = new Partings(Departures.EMPTY, Exits.EMPTY);

    Partings with(Departures next) {
        return new Partings(next, exits);
    }

    Partings with(Exits next) {
        return new Partings(departures, next);
    }
}
