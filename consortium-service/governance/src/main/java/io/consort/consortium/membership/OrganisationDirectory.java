package io.consort.consortium.membership;

import io.consort.kernel.identity.OrganisationId;

/** Where a consortium looks up whether an organisation is on the platform's register. Once it is, it stays there. */
@FunctionalInterface
public interface OrganisationDirectory {

    /** Whether the organisation is on the register. */
    boolean knows(OrganisationId organisation);
}
