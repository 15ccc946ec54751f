package io.consort.ipledger.distribution;

import io.consort.ipledger.IpLedgerState;
import io.consort.ipledger.Mandate;
import io.consort.ipledger.income.IncomeAccess;
import io.consort.kernel.identity.Actor;
import io.consort.kernel.problem.DomainException;

/** Who may know what a distribution came to: whoever may know of the income, and everyone who is paid by it. */
public final class DistributionAccess {

    private DistributionAccess() {}

    /** Whether an actor may know. */
    public static boolean allows(IpLedgerState state, Distribution distribution, Actor actor, Mandate mandate) {
        return IncomeAccess.allows(
                        state, state.incomes().require(distribution.pins().income()), actor, mandate)
                || actor.organisation().map(distribution::pays).orElse(false);
    }

    /**
     * Sees that an actor may know.
     *
     * @throws DomainException FORBIDDEN
     */
    public static Distribution require(IpLedgerState state, Distribution distribution, Actor actor, Mandate mandate) {
        if (!allows(state, distribution, actor, mandate)) {
            throw IncomeAccess.refusal("distribution " + distribution.id());
        }
        return distribution;
    }
}
