package io.consort.ipledger.distribution;

import io.consort.ipledger.IpLedgerState;
import io.consort.ipledger.income.IncomeAccess;
import io.consort.kernel.ledger.Audience;
import io.consort.kernel.problem.DomainException;

/**
 * Who may know what a distribution came to: whoever may know of the income, and everyone who is paid by it. They know it whole,
 * other payees' parts too, since only the whole can be verified.
 */
public final class DistributionAccess {

    private DistributionAccess() {}

    /** For whom a distribution is. */
    public static Audience of(IpLedgerState state, Distribution distribution) {
        return IncomeAccess.of(state, distribution.pins().income()).or(distribution::pays);
    }

    /** What is answered to whom it does not concern. */
    public static DomainException refusal(DistributionId id) {
        return IncomeAccess.refusal("distribution " + id);
    }
}
