package io.consort.gateway.page;

import io.consort.edge.token.RealmClaims;
import java.util.List;
import org.springframework.security.oauth2.jwt.Jwt;

/**
 * Who the caller is, from the token alone.
 *
 * @param person the pseudonymous id that ledgers know
 * @param name what to call them; the id where the token has no name
 * @param organisations the aliases of the organisations they act for
 * @param administrator whether they may manage tenants
 */
record Me(String person, String name, List<String> organisations, boolean administrator) {

    static Me of(Jwt token) {
        var person = String.valueOf(token.getSubject());
        return new Me(
                person,
                name(token, person),
                RealmClaims.organisations(token).stream().sorted().toList(),
                RealmClaims.isAdministrator(token));
    }

    private static String name(Jwt token, String person) {
        var name = token.getClaimAsString("name");
        if (name == null) {
            name = token.getClaimAsString("preferred_username");
        }
        return name == null ? person : name;
    }
}
