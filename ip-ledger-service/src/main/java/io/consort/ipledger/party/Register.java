package io.consort.ipledger.party;

import io.consort.kernel.identity.OrganisationId;

/** The platform's register of organisations. A port; it never guesses. */
@FunctionalInterface
public interface Register {

    /**
     * Whether an organisation is on it.
     *
     * @throws io.consort.kernel.problem.DomainException UNAVAILABLE when it cannot be learnt now
     */
    boolean has(OrganisationId organisation);
}
