package io.consort.ipledger;

import io.consort.ipledger.valuation.Contributions;
import io.consort.ipledger.valuation.Valuations;

/** What the assets are worth, and what was put into companies at that. */
record Value(Valuations valuations, Contributions contributions) {

    static final Value EMPTY = new Value(Valuations.EMPTY, Contributions.EMPTY);

    Value with(Valuations next) {
        return new Value(next, contributions);
    }

    Value with(Contributions next) {
        return new Value(valuations, next);
    }
}
