package io.consort.ipledger;

import io.consort.ipledger.compensation.Compensations;
import io.consort.ipledger.distribution.Distributions;
import io.consort.ipledger.income.Incomes;
import io.consort.ipledger.scheme.Schemes;

/** What the assets bring in, how it is shared, and what was paid for consents. */
record Revenue(Incomes incomes, Schemes schemes, Distributions distributions, Compensations compensations) {

    static final Revenue EMPTY = new Revenue(Incomes.EMPTY, Schemes.EMPTY, Distributions.EMPTY, Compensations.EMPTY);

    Revenue with(Incomes next) {
        return new Revenue(next, schemes, distributions, compensations);
    }

    Revenue with(Schemes next) {
        return new Revenue(incomes, next, distributions, compensations);
    }

    Revenue with(Distributions next) {
        return new Revenue(incomes, schemes, next, compensations);
    }

    Revenue with(Compensations next) {
        return new Revenue(incomes, schemes, distributions, next);
    }
}
