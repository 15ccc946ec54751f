package io.consort.quickstart;

import io.consort.embedded.identity.KeycloakException;
import io.consort.quickstart.console.RefusedException;
import java.util.List;

/** The launcher's entry: the script {@code ./consort} finds Java, builds what is missing, and runs this. */
public final class Consort {

    private Consort() {}

    /**
     * @param words the command and its options
     */
    public static void main(String[] words) {
        try {
            System.exit(Command.parse(List.of(words)).run(Local.current()));
        } catch (RefusedException | KeycloakException refused) {
            System.err.println("consort: " + refused.getMessage());
            System.exit(1);
        }
    }
}
