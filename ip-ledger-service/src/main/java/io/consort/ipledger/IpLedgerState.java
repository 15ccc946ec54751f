package io.consort.ipledger;

import io.consort.ipledger.asset.Portfolio;
import io.consort.ipledger.distribution.Distributions;
import io.consort.ipledger.income.Incomes;
import io.consort.ipledger.scheme.Schemes;
import io.consort.ipledger.title.Titles;

/** All that an IP ledger has come to, one part for each feature. */
public record IpLedgerState(
        Portfolio portfolio, Titles titles, Incomes incomes, Schemes schemes, Distributions distributions) {

    /** Before the first event. */
    public static final IpLedgerState EMPTY =
            new IpLedgerState(Portfolio.EMPTY, Titles.EMPTY, Incomes.EMPTY, Schemes.EMPTY, Distributions.EMPTY);

    IpLedgerState with(Portfolio next) {
        return new IpLedgerState(next, titles, incomes, schemes, distributions);
    }

    IpLedgerState with(Titles next) {
        return new IpLedgerState(portfolio, next, incomes, schemes, distributions);
    }

    IpLedgerState with(Incomes next) {
        return new IpLedgerState(portfolio, titles, next, schemes, distributions);
    }

    IpLedgerState with(Schemes next) {
        return new IpLedgerState(portfolio, titles, incomes, next, distributions);
    }

    IpLedgerState with(Distributions next) {
        return new IpLedgerState(portfolio, titles, incomes, schemes, next);
    }
}
