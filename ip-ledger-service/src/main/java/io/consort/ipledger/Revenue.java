package io.consort.ipledger;

import io.consort.ipledger.compensation.Compensations;
import io.consort.ipledger.distribution.Distributions;
import io.consort.ipledger.expense.Expenses;
import io.consort.ipledger.income.Incomes;
import io.consort.ipledger.scheme.Schemes;

/** What the assets bring in, how it is shared, what was paid for consents, and what was spent. */
record Revenue(
        Incomes incomes, Schemes schemes, Distributions distributions, Compensations compensations, Expenses expenses) {

    static final Revenue EMPTY =
            new Revenue(Incomes.EMPTY, Schemes.EMPTY, Distributions.EMPTY, Compensations.EMPTY, Expenses.EMPTY);

    Revenue with(Incomes next) {
        return new Revenue(next, schemes, distributions, compensations, expenses);
    }

    Revenue with(Schemes next) {
        return new Revenue(incomes, next, distributions, compensations, expenses);
    }

    Revenue with(Distributions next) {
        return new Revenue(incomes, schemes, next, compensations, expenses);
    }

    Revenue with(Compensations next) {
        return new Revenue(incomes, schemes, distributions, next, expenses);
    }

    Revenue with(Expenses next) {
        return new Revenue(incomes, schemes, distributions, compensations, next);
    }
}
