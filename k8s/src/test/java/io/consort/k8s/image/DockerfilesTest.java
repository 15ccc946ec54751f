package io.consort.k8s.image;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DockerfilesTest {

    private static final Path ROOT = Path.of("..");

    @ParameterizedTest
    @ValueSource(strings = {"service", "gateway", "keycloak"})
    void areReproducibleAndUnprivileged(String name) throws IOException {
        assertThat(dockerfile(name).breaches()).isEmpty();
    }

    @Test
    void aDockerfileThatBreaksEveryRuleIsFoundOut() throws IOException {
        assertThat(Dockerfile.read(Path.of("src/test/resources/fixtures/everything.Dockerfile"))
                        .breaches())
                .containsExactlyInAnyOrder(
                        "The base eclipse-temurin:latest names no version",
                        "The base debian names no version",
                        "VERSION is used where it is not declared",
                        "The argument FORGOTTEN is used nowhere",
                        "It runs as root, or as a user whose number the cluster cannot check",
                        "RUN uses the cache with flags of its own",
                        "The ahead-of-time cache is not both made and used",
                        "ADD may fetch or unpack anything; COPY does not");
    }

    @ParameterizedTest
    @ValueSource(strings = {"consortium-service", "ip-ledger-service", "talent-service", "finance-service"})
    void aServiceIsMadeOfItsModulesJar(String module) throws IOException {
        assertThat(dockerfile("service").copied(Map.of("MODULE", module, "VERSION", "0.1.0-SNAPSHOT")))
                .containsExactly(module + "/target/" + module + "-0.1.0-SNAPSHOT.jar", "k8s/docker/java.flags");
        assertThat(pom(module)).contains("<artifactId>" + module + "</artifactId>");
    }

    @Test
    void theGatewayIsMadeOfItsModulesJar() throws IOException {
        assertThat(dockerfile("gateway").copied(Map.of("VERSION", "0.1.0-SNAPSHOT")))
                .containsExactly("gateway/target/gateway-0.1.0-SNAPSHOT.jar", "k8s/docker/java.flags");
        assertThat(pom("gateway")).contains("<artifactId>gateway</artifactId>");
    }

    @Test
    void keycloakIsTheVersionThatIsTested() throws IOException {
        String tested = Files.readString(ROOT.resolve("pom.xml"))
                .replaceAll("(?s).*<keycloak.version>(.*?)</keycloak.version>.*", "$1");
        assertThat(dockerfile("keycloak").instructions().getFirst().rest()).isEqualTo("KEYCLOAK=" + tested);
    }

    /** The launcher and the tests build it with the same. */
    @Test
    void keycloakIsBuiltWithTheOptionsThatAreTested() throws IOException {
        assertThat(dockerfile("keycloak").copied(Map.of())).contains("keycloak.conf", "themes/");
        assertThat(pom("chassis/embedded"))
                .contains("<include>keycloak.conf</include>", "<include>themes/**</include>");
        assertThat(Files.readString(Path.of("docker", "keycloak.conf")))
                .contains("spi-identity-provider-mapper--provider=oidc-username-idp-mapper");
    }

    private static Dockerfile dockerfile(String name) throws IOException {
        return Dockerfile.read(Path.of("docker", name + ".Dockerfile"));
    }

    private static String pom(String module) throws IOException {
        return Files.readString(ROOT.resolve(module).resolve("pom.xml"));
    }
}
