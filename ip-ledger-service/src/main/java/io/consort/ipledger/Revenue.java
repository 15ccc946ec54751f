package io.consort.ipledger;

import io.consort.ipledger.distribution.Distributions;
import io.consort.ipledger.income.Incomes;
import io.consort.ipledger.scheme.Schemes;

/** What the assets bring in, and how it is shared. */
record Revenue(Incomes incomes, Schemes schemes, Distributions distributions) {

    static final Revenue EMPTY = new Revenue(Incomes.EMPTY, Schemes.EMPTY, Distributions.EMPTY);

    Revenue with(Incomes next) {
        return new Revenue(next, schemes, distributions);
    }

    Revenue with(Schemes next) {
        return new Revenue(incomes, next, distributions);
    }

    Revenue with(Distributions next) {
        return new Revenue(incomes, schemes, next);
    }
}
