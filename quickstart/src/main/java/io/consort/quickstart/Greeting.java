package io.consort.quickstart;

import io.consort.quickstart.console.Console;
import io.consort.quickstart.platform.Credentials;
import io.consort.quickstart.platform.Platform;

/** The last lines of a start: where to go, and how to get in. */
final class Greeting {

    private Greeting() {}

    static void print(Platform platform, Console console) {
        Credentials credentials = platform.credentials();
        console.line("""

                  Consort is at  %s
                  sign in as     %s / %s
                                 (kept in %s)
                """.formatted(
                        platform.publicAddress(),
                        Credentials.ADMINISTRATOR,
                        credentials.administratorPassword(),
                        credentials.administratorFile())
                .indent(2)
                .stripTrailing());
    }
}
