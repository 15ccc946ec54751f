package io.consort.finance.dues.web;

import io.consort.kernel.identity.OrganisationId;
import io.consort.kernel.ledger.Audience;
import io.consort.kernel.problem.DomainException;
import io.consort.kernel.problem.Kind;
import io.consort.starter.web.Tenant;

/** What one owes and has paid goes on being shown to it when it is no member any more. */
final class Owing {

    private Owing() {}

    /** Whether a caller is in the consortium, or the member whose dues they are. */
    static boolean sees(Tenant tenant, OrganisationId member) {
        return tenant.isIn(Audience.EVERYONE.or(member::equals));
    }

    /**
     * Sees that a caller may see something.
     *
     * @throws DomainException FORBIDDEN
     */
    static void require(boolean sees, String what) {
        if (!sees) {
            throw new DomainException(
                    Kind.FORBIDDEN, "not-yours", what + " is for the consortium's members, and for whom it is about.");
        }
    }
}
