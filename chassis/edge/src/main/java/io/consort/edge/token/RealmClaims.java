package io.consort.edge.token;

import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.security.oauth2.jwt.Jwt;

/**
 * What a token of our realm says beyond the standard. The organisation claim comes in both of the identity provider's shapes: a list of
 * aliases, and an object keyed by alias. Global roles are read for two of them only; roles that an organisation gives leak into the same
 * list, so a bearer with an organisation is never a service.
 */
public final class RealmClaims {

    private RealmClaims() {}

    /** The aliases of the organisations that the bearer belongs to. */
    public static Set<String> organisations(Jwt token) {
        return switch (token.getClaim("organization")) {
            case Map<?, ?> byAlias -> texts(byAlias.keySet());
            case Collection<?> aliases -> texts(aliases);
            case null, default -> Set.of();
        };
    }

    /** Whether the bearer administers the platform. */
    public static boolean isAdministrator(Jwt token) {
        return roles(token).contains("platform-admin");
    }

    /** Whether the bearer is one of the platform's own services, whichever. */
    public static boolean isService(Jwt token) {
        return organisations(token).isEmpty() && roles(token).contains("service");
    }

    private static Set<String> roles(Jwt token) {
        return token.getClaim("realm_access") instanceof Map<?, ?> access
                        && access.get("roles") instanceof Collection<?> roles
                ? texts(roles)
                : Set.of();
    }

    private static Set<String> texts(Collection<?> values) {
        return values.stream().map(String::valueOf).collect(Collectors.toUnmodifiableSet());
    }
}
