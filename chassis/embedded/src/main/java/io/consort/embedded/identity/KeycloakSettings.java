package io.consort.embedded.identity;

import java.util.Map;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What one Keycloak is to be started with.
 *
 * @param port on 127.0.0.1; part of the issuer's name, so tokens do not outlive a change of it
 * @param variables a value for each of {@link RealmFile#variables()}; read when the realm is first imported, ignored later
 * @param rootPassword of the account {@code root} that may do anything in any realm; null where nobody needs one
 */
public record KeycloakSettings(
        int port, Map<String, String> variables, @Nullable String rootPassword) {

    /** Where Keycloak listens unless told otherwise. */
    public static final int DEFAULT_PORT = 8180;

    /** Name of the account that {@link #rootPassword} opens, in the realm {@code master}. */
    public static final String ROOT = "root";

    /** Values are put into JSON as they are. */
    private static final Pattern PLAIN = Pattern.compile("[\\x21-\\x7E&&[^\"\\\\]]+");

    public KeycloakSettings {
        if (port < 1 || port > 65_535) {
            throw new IllegalArgumentException("Not a port: " + port);
        }
        variables = Map.copyOf(variables);
        TreeSet<String> missing = new TreeSet<>(RealmFile.variables());
        missing.removeAll(variables.keySet());
        if (!missing.isEmpty()) {
            throw new IllegalArgumentException("The realm's variables have no value: " + String.join(", ", missing));
        }
        variables.forEach((name, value) -> {
            if (!PLAIN.matcher(value).matches()) {
                throw new IllegalArgumentException(
                        name + " must be printable ASCII without space, quote or backslash.");
            }
        });
    }

    /** Settings without an account {@code root}. */
    public KeycloakSettings(int port, Map<String, String> variables) {
        this(port, variables, null);
    }

    /** Where it will be reached, without a path. */
    public String origin() {
        return "http://127.0.0.1:" + port;
    }

    /** Not the secrets. */
    @Override
    public String toString() {
        return "KeycloakSettings[port=" + port + "]";
    }
}
