package io.consort.ipledger.notice;

import io.consort.ipledger.Mandate;
import io.consort.kernel.authority.Authority;
import io.consort.kernel.authority.Authority.Capacity;
import io.consort.kernel.identity.OrganisationId;
import io.consort.kernel.ledger.Context;
import io.consort.kernel.problem.DomainException;

/** The rule for who may speak for whom in a notice. */
final class Answering {

    private Answering() {}

    /**
     * Sees that an actor may answer for a co-owner.
     *
     * @throws DomainException REFUSED when it is no co-owner, FORBIDDEN when the actor does not act for it
     */
    static Authority require(Notice notice, OrganisationId coOwner, Context context) {
        notice.require(coOwner);
        return requireFor(coOwner, context);
    }

    /**
     * Sees that an actor may speak for an owner.
     *
     * @throws DomainException FORBIDDEN
     */
    static Authority requireFor(OrganisationId owner, Context context) {
        return Mandate.requireOwn(
                context,
                Capacity.OWNER,
                owner,
                "not-your-word",
                "In a notice " + owner + " speaks for itself, or a resolution for it.");
    }
}
