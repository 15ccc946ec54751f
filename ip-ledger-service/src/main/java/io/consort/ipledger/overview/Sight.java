package io.consort.ipledger.overview;

import io.consort.ipledger.IpLedgerState;
import io.consort.ipledger.distribution.Distribution;
import io.consort.ipledger.distribution.DistributionAccess;
import io.consort.ipledger.income.IncomeAccess;
import io.consort.ipledger.income.IncomeId;
import io.consort.kernel.ledger.Audience;
import java.util.function.Predicate;

/**
 * What someone may see of the money: the incomes and the distributions that concern them, each of them whole, as everywhere else.
 *
 * @param state of the ledger
 * @param isIn whether who looks is in an audience
 */
public record Sight(IpLedgerState state, Predicate<Audience> isIn) {

    /** Whether an income is seen. */
    boolean sees(IncomeId income) {
        return isIn.test(IncomeAccess.of(state, income));
    }

    /** Whether it is seen what the payees get from a distribution. */
    boolean sees(Distribution distribution) {
        return isIn.test(DistributionAccess.of(state, distribution));
    }
}
