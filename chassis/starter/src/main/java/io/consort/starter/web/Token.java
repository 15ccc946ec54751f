package io.consort.starter.web;

import io.consort.edge.token.RealmClaims;
import io.consort.kernel.identity.OrganisationId;
import io.consort.kernel.identity.PersonId;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.server.resource.authentication.JwtAuthenticationToken;

/**
 * What a validated access token says of its bearer.
 *
 * @param person the subject
 * @param organisations whom the bearer belongs to
 * @param administrator whether the bearer administers the platform
 * @param service which of the platform's own services the bearer is; null where it is none
 */
record Token(
        PersonId person,
        Set<OrganisationId> organisations,
        boolean administrator,
        @Nullable Peer service) {

    /** The token of the present request; empty where it has none. */
    static Optional<Token> current() {
        Authentication authentication = SecurityContextHolder.getContext().getAuthentication();
        return authentication instanceof JwtAuthenticationToken token
                ? Optional.of(of(token.getToken()))
                : Optional.empty();
    }

    static Token of(Jwt jwt) {
        return new Token(
                new PersonId(Objects.requireNonNull(jwt.getSubject())),
                RealmClaims.organisations(jwt).stream()
                        .map(OrganisationId::new)
                        .collect(Collectors.toUnmodifiableSet()),
                RealmClaims.isAdministrator(jwt),
                RealmClaims.isService(jwt) ? client(jwt) : null);
    }

    private static @Nullable Peer client(Jwt jwt) {
        String client = jwt.getClaimAsString("azp");
        return client == null ? null : Peer.ofClient(client).orElse(null);
    }
}
