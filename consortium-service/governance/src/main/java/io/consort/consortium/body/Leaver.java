package io.consort.consortium.body;

import io.consort.kernel.identity.OrganisationId;
import io.consort.kernel.problem.DomainException;

/** An organisation that has left; its people leave their seats with it. */
final class Leaver {

    private Leaver() {}

    /**
     * Sees that an organisation has not left by the roster's date.
     *
     * @throws DomainException REFUSED {@code organisation-left}
     */
    static void refuse(Roster roster, OrganisationId organisation) {
        if (roster.hasLeft(organisation)) {
            throw DomainException.refused(
                    "organisation-left",
                    organisation + " was a member and on " + roster.on() + " is none; nobody sits anywhere for it.");
        }
    }
}
