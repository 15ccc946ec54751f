package io.consort.testkit.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.consort.embedded.identity.Keycloak;
import io.consort.embedded.identity.KeycloakDistribution;
import io.consort.embedded.identity.KeycloakException;
import io.consort.embedded.identity.KeycloakSettings;
import io.consort.embedded.identity.KeycloakZip;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class KeycloakCrashIT {

    private static final Duration PATIENCE = Duration.ofMinutes(2);

    @TempDir
    private Path folder;

    @Test
    void losesNoAcknowledgedOrganisationWhenKilled() throws Exception {
        TestIdentity shared = TestIdentity.shared();
        KeycloakSettings settings = shared.secrets().settings(Keycloak.freePort());
        KeycloakDistribution distribution = KeycloakDistribution.prepare(KeycloakZip.find(), shared.folder())
                .withData(folder);
        Files.copy(shared.folder().resolve("fresh.mv.db"), distribution.database());
        AdminApi api =
                new AdminApi(URI.create(settings.origin()), shared.secrets().root());
        List<String> acknowledged =
                IntStream.range(0, 20).mapToObj(i -> "crash-" + i).toList();

        try (Keycloak first = Keycloak.start(distribution, settings, PATIENCE)) {
            acknowledged.forEach(alias -> api.create("/organizations", organisation(alias)));
            first.process().destroyForcibly();
            first.process().onExit().join();
        }

        try (Keycloak second = Keycloak.start(distribution, settings, PATIENCE)) {
            assertThat(second.issuer()).hasPort(settings.port());
            assertThat(api.get("/organizations?max=1000").valueStream())
                    .extracting(one -> one.get("alias").asString())
                    .containsAll(acknowledged);
        }
    }

    @Test
    void saysThatThePortIsTaken() {
        TestIdentity shared = TestIdentity.shared();
        KeycloakSettings taken = shared.secrets().settings(shared.uri().getPort());
        KeycloakDistribution distribution = KeycloakDistribution.prepare(KeycloakZip.find(), shared.folder())
                .withData(folder);

        assertThatExceptionOfType(KeycloakException.class)
                .isThrownBy(() -> Keycloak.start(distribution, taken, PATIENCE))
                .withMessageContaining("port " + taken.port());
    }

    private static Map<String, Object> organisation(String alias) {
        return Map.of("name", alias, "alias", alias, "domains", List.of(Map.of("name", alias + ".example")));
    }
}
