package io.consort.ipledger.web;

import io.consort.kernel.identity.OrganisationId;
import io.consort.kernel.ledger.Audience;
import io.consort.kernel.problem.DomainException;
import io.consort.kernel.problem.Kind;
import io.consort.starter.web.Tenant;
import java.util.function.Predicate;

/**
 * What a caller sees that is no member any more, or not yet: what its property entails and nothing else. Property survives membership, so
 * such a caller is let in to what is about its own assets and rights.
 */
public final class Own {

    private Own() {}

    /** Whether a caller is in the consortium, or something is about its organisation. */
    public static boolean sees(Tenant tenant, Predicate<OrganisationId> about) {
        return tenant.isIn(Audience.EVERYONE) || tenant.isIn(Audience.of(about));
    }

    /**
     * Sees that a caller may see something.
     *
     * @throws DomainException FORBIDDEN
     */
    public static void require(boolean sees, String what) {
        if (!sees) {
            throw new DomainException(
                    Kind.FORBIDDEN, "not-yours", what + " is for the consortium's members, and for whom it is about.");
        }
    }
}
