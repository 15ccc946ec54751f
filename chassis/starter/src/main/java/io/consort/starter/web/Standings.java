package io.consort.starter.web;

import io.consort.kernel.identity.ConsortiumId;
import io.consort.kernel.identity.OrganisationId;
import java.util.Optional;

/**
 * What organisations are in consortia. A port: consortium-service answers from its own ledger, every other service asks it.
 * It never guesses.
 */
@FunctionalInterface
public interface Standings {

    /**
     * The standing of an organisation today; empty where it has none, or there is no such consortium.
     *
     * @throws io.consort.kernel.problem.DomainException UNAVAILABLE when it cannot be learnt now
     */
    Optional<Role> of(ConsortiumId consortium, OrganisationId organisation);

    /** What the charter keeps from the hands of an organisation that has a standing, as known with its standing. */
    default Restrictions restrictions(ConsortiumId consortium, OrganisationId organisation) {
        return Restrictions.NONE;
    }
}
