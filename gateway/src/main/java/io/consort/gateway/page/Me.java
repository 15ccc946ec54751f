package io.consort.gateway.page;

import io.consort.edge.token.RealmClaims;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.springframework.security.oauth2.jwt.Jwt;

/**
 * Who the caller is.
 *
 * @param person the pseudonymous id that ledgers know
 * @param name what to call them; the id where nobody says
 * @param organisations the aliases of the organisations they act for
 * @param administrator whether they may manage tenants
 */
record Me(String person, String name, List<String> organisations, boolean administrator) {

    /** What a token says, and the name that something else knows its subject by: an access token of the realm's names nobody. */
    static Me of(Jwt token, Function<String, Optional<String>> names) {
        var person = String.valueOf(token.getSubject());
        return new Me(
                person,
                names.apply(person)
                        .or(() -> Optional.ofNullable(token.getClaimAsString("name")))
                        .orElse(person),
                RealmClaims.organisations(token).stream().sorted().toList(),
                RealmClaims.isAdministrator(token));
    }
}
