package io.consort.embedded.identity;

import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.Test;

class ReadinessTest {

    private static final Path LOG = Path.of("keycloak.log");

    private final URI nobody = URI.create("http://127.0.0.1:" + Keycloak.freePort() + "/realms/consort");

    @Test
    void saysWhereToLookWhenTheProcessEndsEarly() throws IOException {
        Process ended = java("-version");

        assertThatExceptionOfType(KeycloakException.class)
                .isThrownBy(() -> Readiness.await(ended, nobody, Duration.ofMinutes(5), LOG))
                .withMessageContaining("ended with status 0")
                .withMessageContaining("keycloak.log");
    }

    @Test
    void losesPatience() throws IOException {
        Process silent = java(Silent.class.getName());
        try {
            assertThatExceptionOfType(KeycloakException.class)
                    .isThrownBy(() -> Readiness.await(silent, nobody, Duration.ofMillis(300), LOG))
                    .withMessageContaining("not ready");
        } finally {
            silent.destroyForcibly();
        }
    }

    private static Process java(String argument) throws IOException {
        return new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        argument)
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start();
    }

    /** A program that lives and never answers. */
    static final class Silent {
        private Silent() {}

        public static void main(String[] arguments) throws InterruptedException {
            Thread.sleep(Duration.ofMinutes(1));
        }
    }
}
