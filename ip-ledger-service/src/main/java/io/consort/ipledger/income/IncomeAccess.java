package io.consort.ipledger.income;

import io.consort.ipledger.IpLedgerState;
import io.consort.ipledger.Mandate;
import io.consort.kernel.identity.Actor;
import io.consort.kernel.identity.OrganisationId;
import io.consort.kernel.problem.DomainException;
import io.consort.kernel.problem.Kind;

/** Who may know what an income came to: who owns the asset at its date, who paid it, and the secretariat. */
public final class IncomeAccess {

    private IncomeAccess() {}

    /** Whether an actor may know. */
    public static boolean allows(IpLedgerState state, Income income, Actor actor, Mandate mandate) {
        OrganisationId own = actor.organisationOrNull();
        return mandate == Mandate.CONSORTIUM
                || (own != null
                        && (own.equals(income.payer())
                                || state.titles()
                                                .require(income.asset())
                                                .share(own, income.effective())
                                                .signum()
                                        > 0));
    }

    /** What is answered to whom it does not concern. */
    public static DomainException refusal(String what) {
        return new DomainException(
                Kind.FORBIDDEN,
                "not-concerned",
                "The amounts of " + what
                        + " are for those who own the asset at the date, who paid or are paid, and for the secretariat.");
    }
}
