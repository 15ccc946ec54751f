package io.consort.quickstart;

import io.consort.embedded.identity.KeycloakSettings;
import io.consort.quickstart.console.RefusedException;
import io.consort.quickstart.place.Ports;
import io.consort.quickstart.platform.Credentials;
import io.consort.quickstart.platform.Platform;
import io.consort.quickstart.replay.Replay;
import java.net.URI;
import java.nio.file.Path;
import java.util.OptionalInt;

/** Tells the story of Sematech on the platform that is running. Exit status 1 when a figure differs. */
record Retell() implements Command {

    @Override
    public int run(Local local) {
        if (local.run().launcher().isEmpty()) {
            throw new RefusedException(
                    "Consort is not running, and the story is told through its gateway: ./consort up first.");
        }
        Ports ports = Ports.choose(
                local.variables(), OptionalInt.empty(), local.home().rememberedPorts());
        Platform platform = new Platform(local.home(), ports, local.variables());
        Credentials credentials = platform.credentials();
        Replay replay = new Replay(
                URI.create(platform.publicAddress()),
                URI.create(platform.identityAddress()),
                credentials.administratorPassword(),
                KeycloakSettings.ROOT,
                credentials.keycloakRoot(),
                people(local),
                local.home().folder().resolve("sematech"),
                System.out);
        try {
            replay.play();
            return 0;
        } catch (RuntimeException failure) {
            throw new RefusedException("The story could not be told to its end. " + failure.getMessage(), failure);
        }
    }

    /** Where the passwords of the people in the story are kept. */
    static Path people(Local local) {
        return local.home().secrets().resolve("sematech.properties");
    }
}
