package io.consort.gateway.page;

import java.util.Collection;
import java.util.List;
import java.util.Map;
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

    private static final String ADMINISTRATOR = "platform-admin";

    static Me of(Jwt token) {
        var person = String.valueOf(token.getSubject());
        return new Me(person, name(token, person), organisations(token), administrator(token));
    }

    private static String name(Jwt token, String person) {
        var name = token.getClaimAsString("name");
        if (name == null) {
            name = token.getClaimAsString("preferred_username");
        }
        return name == null ? person : name;
    }

    /** The provider writes the claim as a list of aliases, or as an object with an entry for each. */
    private static List<String> organisations(Jwt token) {
        return switch (token.getClaim("organization")) {
            case null -> List.of();
            case Map<?, ?> entries -> texts(entries.keySet());
            case Collection<?> aliases -> texts(aliases);
            case Object alias -> List.of(alias.toString());
        };
    }

    private static List<String> texts(Collection<?> values) {
        return values.stream().map(Object::toString).sorted().toList();
    }

    private static boolean administrator(Jwt token) {
        var realm = token.getClaimAsMap("realm_access");
        return realm != null && realm.get("roles") instanceof Collection<?> roles && roles.contains(ADMINISTRATOR);
    }
}
