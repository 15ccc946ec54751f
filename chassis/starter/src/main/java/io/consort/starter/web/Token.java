package io.consort.starter.web;

import io.consort.kernel.identity.OrganisationId;
import io.consort.kernel.identity.PersonId;
import java.util.Collection;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.server.resource.authentication.JwtAuthenticationToken;

/**
 * What a validated access token says of its bearer. The organisation claim is read in both of the identity provider's
 * shapes: a list of aliases, and an object keyed by alias. Global roles are read for {@code platform-admin} and {@code service}
 * only; roles that an organisation gives leak into the same list, so a bearer with an organisation is never a service.
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
        Set<OrganisationId> organisations =
                aliases(jwt.getClaim("organization")).map(OrganisationId::new).collect(Collectors.toUnmodifiableSet());
        Set<String> roles = roles(jwt.getClaim("realm_access"));
        return new Token(
                new PersonId(Objects.requireNonNull(jwt.getSubject())),
                organisations,
                roles.contains("platform-admin"),
                organisations.isEmpty() && roles.contains("service") ? client(jwt) : null);
    }

    private static @Nullable Peer client(Jwt jwt) {
        String client = jwt.getClaimAsString("azp");
        return client == null ? null : Peer.ofClient(client).orElse(null);
    }

    private static Stream<String> aliases(@Nullable Object claim) {
        return switch (claim) {
            case Map<?, ?> byAlias -> byAlias.keySet().stream().map(String::valueOf);
            case Collection<?> list -> list.stream().map(String::valueOf);
            case null, default -> Stream.empty();
        };
    }

    private static Set<String> roles(@Nullable Object claim) {
        return claim instanceof Map<?, ?> access && access.get("roles") instanceof Collection<?> roles
                ? roles.stream().map(String::valueOf).collect(Collectors.toUnmodifiableSet())
                : Set.of();
    }
}
