package io.consort.ipledger.distribution;

import io.consort.ipledger.IpLedgerState;
import io.consort.ipledger.Mandate;
import io.consort.ipledger.scheme.Payee;
import io.consort.kernel.identity.Actor;
import io.consort.kernel.problem.DomainException;
import io.consort.kernel.problem.Kind;

/**
 * Who may have a payee's statement: the payee's own organisation; for a person or the common fund any owner at the date, who
 * share what those get; and the secretariat.
 */
public final class StatementAccess {

    private StatementAccess() {}

    /**
     * Sees that an actor may have it.
     *
     * @throws DomainException FORBIDDEN
     */
    public static void require(
            IpLedgerState state, Distribution distribution, Payee payee, Actor actor, Mandate mandate) {
        boolean own = payee.organisation()
                .map(organisation -> mandate.covers(actor, organisation))
                .orElseGet(() -> isOwner(state, distribution, actor, mandate));
        if (!own) {
            throw new DomainException(
                    Kind.FORBIDDEN,
                    "not-the-payee",
                    "The statement for " + payee + " is for the payee, "
                            + (payee.organisation().isPresent() ? "" : "for owners of the asset at the date, ")
                            + "and for the secretariat.");
        }
    }

    private static boolean isOwner(IpLedgerState state, Distribution distribution, Actor actor, Mandate mandate) {
        return state
                .titles()
                .require(distribution.pins().asset())
                .on(distribution.pins().titleOn())
                .keySet()
                .stream()
                .anyMatch(owner -> mandate.covers(actor, owner));
    }
}
