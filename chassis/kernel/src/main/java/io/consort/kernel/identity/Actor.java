package io.consort.kernel.identity;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Who asks for a decision: a person or a machine, and the organisation it acts for. What the actor may do is not decided
 * here: it follows from the organisation's standing in the consortium.
 *
 * @param person the pseudonymous subject of the token
 * @param organisationOrNull the organisation acted for; null for the platform's own services and administrators
 */
public record Actor(PersonId person, @Nullable OrganisationId organisationOrNull) {

    /** An actor for an organisation. */
    public static Actor of(String person, String organisation) {
        return new Actor(new PersonId(person), new OrganisationId(organisation));
    }

    /** One of the platform's own services, acting for no organisation. */
    public static Actor service(String name) {
        return new Actor(new PersonId(name), null);
    }

    /** The organisation acted for. */
    public Optional<OrganisationId> organisation() {
        return Optional.ofNullable(organisationOrNull);
    }
}
