package io.consort.embedded.identity;

import java.util.SortedSet;
import java.util.TreeSet;
import java.util.regex.Pattern;

/**
 * The realm {@code consort} as Keycloak imports it. Its one copy lies with the Kubernetes manifests; the build packs it here.
 * It holds no secret: each is a variable, {@code ${CONSORT_…}}, that Keycloak replaces from its environment.
 */
public final class RealmFile {

    /** The realm's name. */
    public static final String REALM = "consort";

    /** Keycloak imports only files of this name. */
    static final String NAME = REALM + "-realm.json";

    private static final Pattern VARIABLE = Pattern.compile("\\$\\{(CONSORT_[A-Z_]+)}");

    private static final Pattern FIRST_SIGN_IN = Pattern.compile("\"requiredActions\": \\[[^]]*],\\s*");

    private RealmFile() {}

    /** The file as it is, with its variables not yet replaced. */
    public static String text() {
        return Packed.text(NAME);
    }

    /**
     * The file for a trial on one machine: the administrator signs in with the password that was printed, and need neither change it nor have a
     * second factor, for nobody else has seen it and nobody else can reach the machine's loopback.
     */
    static String forOneMachine() {
        return FIRST_SIGN_IN.matcher(text()).replaceAll("");
    }

    /** The variables that must be given at the first start. One left out would make its own name the secret. */
    public static SortedSet<String> variables() {
        SortedSet<String> names = new TreeSet<>();
        VARIABLE.matcher(text()).results().forEach(match -> names.add(match.group(1)));
        return names;
    }
}
