package io.consort.ipledger.overview;

import io.consort.ipledger.IpLedgerState;
import io.consort.ipledger.distribution.Distribution;
import io.consort.ipledger.distribution.DistributionAccess;
import io.consort.ipledger.income.IncomeAccess;
import io.consort.ipledger.income.IncomeId;
import io.consort.ipledger.scheme.Payee;
import io.consort.kernel.ledger.Audience;
import java.util.function.Predicate;

/**
 * What someone may see of the money: the incomes that concern them, and what became of those as far as it concerns them.
 *
 * @param state of the ledger
 * @param isIn whether who looks is in an audience
 */
public record Sight(IpLedgerState state, Predicate<Audience> isIn) {

    /** Whether an income is seen. */
    boolean sees(IncomeId income) {
        return isIn.test(IncomeAccess.of(state, income));
    }

    /** Whether it is seen what a payee gets from a distribution. */
    boolean sees(Distribution distribution, Payee payee) {
        return isIn.test(DistributionAccess.of(state, distribution, payee));
    }
}
