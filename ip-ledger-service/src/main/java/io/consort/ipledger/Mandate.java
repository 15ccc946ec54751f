package io.consort.ipledger;

import io.consort.kernel.identity.Actor;
import io.consort.kernel.identity.OrganisationId;

/**
 * For whom an actor may decide. It follows from the standing of the actor's organisation in the consortium, which the domain
 * cannot see, so commands that depend on it carry it.
 */
public enum Mandate {
    /** For the actor's own organisation alone. */
    OWN,
    /** For every member: the secretariat's mandate. */
    CONSORTIUM;

    /** Whether the actor may decide in the organisation's place. */
    public boolean covers(Actor actor, OrganisationId organisation) {
        return this == CONSORTIUM || organisation.equals(actor.organisationOrNull());
    }
}
