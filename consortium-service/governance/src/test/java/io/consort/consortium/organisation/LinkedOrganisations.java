package io.consort.consortium.organisation;

import io.consort.kernel.identity.OrganisationId;
import java.time.Instant;
import java.util.List;

/** Organisations that the identity provider knows. */
public final class LinkedOrganisations {

    private LinkedOrganisations() {}

    /** With the domain {@code <alias>.example}. */
    public static Organisation linked(String alias, String keycloakId) {
        return linked(
                Organisation.registered(
                        new OrganisationId(alias),
                        new Profile(
                                "The " + alias,
                                OrganisationKind.SME,
                                new Country("US"),
                                null,
                                null,
                                Identifiers.NONE,
                                List.of(new InternetDomain(alias + ".example"))),
                        Instant.EPOCH),
                keycloakId);
    }

    public static Organisation linked(Organisation organisation, String keycloakId) {
        return organisation.with(Onboarding.BEGUN.linked(keycloakId));
    }
}
