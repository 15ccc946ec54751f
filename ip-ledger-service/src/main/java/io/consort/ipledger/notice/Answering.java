package io.consort.ipledger.notice;

import io.consort.ipledger.Mandate;
import io.consort.kernel.identity.OrganisationId;
import io.consort.kernel.ledger.Context;
import io.consort.kernel.problem.DomainException;
import io.consort.kernel.problem.Kind;

/** The rule for who may speak for whom in a notice. */
final class Answering {

    private Answering() {}

    /**
     * Sees that an actor may answer for a co-owner.
     *
     * @throws DomainException REFUSED when it is no co-owner, FORBIDDEN when the actor does not act for it
     */
    static void require(Notice notice, OrganisationId coOwner, Context context, Mandate mandate) {
        notice.require(coOwner);
        requireFor(coOwner, context, mandate);
    }

    /**
     * Sees that an actor may speak for an owner.
     *
     * @throws DomainException FORBIDDEN
     */
    static void requireFor(OrganisationId owner, Context context, Mandate mandate) {
        if (!mandate.covers(context.actor(), owner)) {
            throw new DomainException(
                    Kind.FORBIDDEN,
                    "not-your-word",
                    "In a notice " + owner + " speaks for itself, or the secretariat for it.");
        }
    }
}
