package io.consort.consortium.exit.web;

import io.consort.consortium.exit.Exit;
import io.consort.kernel.identity.OrganisationId;
import io.consort.kernel.ledger.Audience;
import io.consort.kernel.problem.DomainException;
import io.consort.kernel.problem.Kind;
import io.consort.starter.web.Tenant;

/** Who may see what of an exit: that someone leaves is for members, the account of it for who leaves and for the secretariat. */
final class Visibility {

    private Visibility() {}

    /** Whether the account is for the caller. */
    static boolean concerns(Tenant tenant, OrganisationId leaver) {
        return tenant.isIn(Audience.of(leaver::equals));
    }

    /**
     * Sees that the account is for the caller.
     *
     * @throws DomainException FORBIDDEN
     */
    static void require(Tenant tenant, OrganisationId leaver) {
        if (!concerns(tenant, leaver)) {
            throw new DomainException(
                    Kind.FORBIDDEN,
                    "not-the-leaver",
                    "What the exit of " + leaver + " comes to is for " + leaver + " and for the secretariat.");
        }
    }

    /** Whether the caller may know of an exit: members of all, who has left of its own. */
    static boolean isVisible(Tenant tenant, Exit exit) {
        return tenant.isIn(Audience.EVERYONE) || concerns(tenant, exit.leaving().member());
    }

    /**
     * An exit that the caller may know of.
     *
     * @throws DomainException FORBIDDEN
     */
    static Exit visible(Tenant tenant, Exit exit) {
        if (!isVisible(tenant, exit)) {
            require(tenant, exit.leaving().member());
        }
        return exit;
    }
}
