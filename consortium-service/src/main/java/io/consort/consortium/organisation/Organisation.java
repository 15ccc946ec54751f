package io.consort.consortium.organisation;

import io.consort.kernel.identity.OrganisationId;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * An organisation on the register.
 *
 * @param registeredAt when it was put there
 * @param keycloakId its id at the identity provider; null until it is linked
 */
public record Organisation(
        OrganisationId id,
        Profile profile,
        Instant registeredAt,
        @Nullable String keycloakId) {

    /** The same, linked. */
    Organisation linked(String to) {
        return new Organisation(id, profile, registeredAt, to);
    }

    /** Whether the identity provider knows it. */
    public IdentityStatus identity() {
        return keycloakId == null ? IdentityStatus.PENDING : IdentityStatus.LINKED;
    }

    /** What no other organisation may have as well; an alias is claimed in every spelling. */
    static List<String> claims(OrganisationId id, Profile profile) {
        List<String> claims = new ArrayList<>(profile.identifiers().claims());
        profile.domains().forEach(domain -> claims.add("domain " + domain));
        claims.add("id " + id.value().toLowerCase(Locale.ROOT));
        return claims;
    }
}
