package io.consort.ipledger.distribution;

import io.consort.ipledger.IpLedgerState;
import io.consort.ipledger.income.IncomeAccess;
import io.consort.ipledger.scheme.Payee;
import io.consort.ipledger.title.Heirs;
import io.consort.kernel.ledger.Audience;
import io.consort.kernel.problem.DomainException;

/**
 * Who may know what a distribution came to: who owns the asset at the date, and everyone who is paid by it. The owners know it
 * whole, since it is their money that was shared; others who are paid know their own part of it. Who paid the income knows the
 * income, and not how it was shared.
 */
public final class DistributionAccess {

    private DistributionAccess() {}

    /** For whom it is that there was so much to place, and how many are paid. */
    public static Audience of(IpLedgerState state, Distribution distribution) {
        return whole(state, distribution)
                .or(own -> Heirs.of(state).isTrueFor(own, distribution::pays))
                .orPerson(distribution::pays);
    }

    /** For whom it is what a payee gets. */
    public static Audience of(IpLedgerState state, Distribution distribution, Payee payee) {
        return whole(state, distribution)
                .or(own -> payee.organisation()
                        .map(Heirs.of(state)::now)
                        .filter(own::equals)
                        .isPresent())
                .orPerson(person -> payee.equals(Payee.of(person)));
    }

    /** For whom a distribution is whole. */
    public static Audience whole(IpLedgerState state, Distribution distribution) {
        return IncomeAccess.ofOwners(state, distribution.pins().income());
    }

    /** What is answered to whom it does not concern. */
    public static DomainException refusal(DistributionId id) {
        return IncomeAccess.refusal("distribution " + id);
    }
}
