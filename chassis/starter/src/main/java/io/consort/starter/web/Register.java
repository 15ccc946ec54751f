package io.consort.starter.web;

import io.consort.kernel.identity.OrganisationId;

/** The platform's register of organisations, which consortium-service keeps. A port; it never guesses. */
@FunctionalInterface
public interface Register {

    /**
     * Whether an organisation is on it, and is not no more.
     *
     * @throws io.consort.kernel.problem.DomainException UNAVAILABLE when it cannot be learnt now
     */
    boolean has(OrganisationId organisation);
}
