package io.consort.gateway.identity;

import io.consort.edge.token.RealmClaims;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.security.oauth2.jwt.Jwt;

/**
 * The platform's own services, whose tokens open what no caller from outside may. An organisation's roles leak into a token's list of
 * global roles, so the role alone makes no service of somebody who belongs to one; the client that the token was given to does.
 */
final class PlatformServices {

    private static final Set<String> CLIENTS =
            Set.of("consortium-service", "ip-ledger-service", "talent-service", "finance-service");

    private PlatformServices() {}

    static boolean include(Jwt token) {
        return Stream.of("azp", "client_id")
                        .map(token::getClaimAsString)
                        .filter(Objects::nonNull)
                        .anyMatch(CLIENTS::contains)
                || RealmClaims.isService(token);
    }
}
