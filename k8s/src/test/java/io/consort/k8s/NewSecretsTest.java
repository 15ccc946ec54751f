package io.consort.k8s;

import static org.assertj.core.api.Assertions.assertThat;

import io.consort.k8s.check.SecretKey;
import io.consort.kernel.note.NoteSigner;
import io.fabric8.kubernetes.api.model.Secret;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Runs it as an operator does: one source file and a JDK, no class path. */
class NewSecretsTest {

    private static final String SOURCE = "src/main/java/io/consort/k8s/secret/NewSecrets.java";

    private static Run first = new Run(-1, "");
    private static Run second = first;

    @BeforeAll
    static void printTwice() throws Exception {
        first = run("consort.example.org");
        second = run("consort.example.org");
    }

    @Test
    void areExactlyTheDocumentedOnes() {
        Set<SecretKey> printed = new TreeSet<>();
        for (Secret secret : first.secrets()) {
            secret.getStringData()
                    .keySet()
                    .forEach(key ->
                            printed.add(new SecretKey(secret.getMetadata().getName(), key)));
        }
        assertThat(printed).isEqualTo(OperationsGuide.newSecrets());
    }

    @Test
    void areNeverTheSameTwice() {
        assertThat(first.values()).doesNotHaveDuplicates().doesNotContainAnyElementsOf(second.values());
    }

    @Test
    void holdSigningKeysThatTheLedgersAccept() {
        assertThat(first.values("signing-key"))
                .hasSize(4)
                .allSatisfy(it -> assertThat(NoteSigner.parse(it).secretText()).isEqualTo(it))
                .extracting(it -> NoteSigner.parse(it).id().toString().replaceAll("\\+.*", ""))
                .containsExactly(
                        "consort.example.org/consortium",
                        "consort.example.org/ip-ledger",
                        "consort.example.org/talent",
                        "consort.example.org/finance");
    }

    @Test
    void holdPasswordsThatMayStandInAnAddress() {
        assertThat(first.values("mongodb-password")).hasSize(4).allMatch(it -> it.matches("[A-Za-z0-9]{32,}"));
    }

    @Test
    void holdAKeyfileThatMongodAccepts() {
        assertThat(first.values("keyfile")).singleElement().asString().matches("[A-Za-z0-9+/=]{6,1024}");
    }

    @Test
    void refuseAnOriginThatCannotNameAKey() throws Exception {
        assertThat(run("not an origin+").exit()).isEqualTo(2);
    }

    private static Run run(String origin) throws IOException, InterruptedException {
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(), SOURCE, origin)
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        return new Run(process.waitFor(), output);
    }

    private record Run(int exit, String output) {

        List<Secret> secrets() {
            return Manifests.parse(output).all(Secret.class);
        }

        List<String> values() {
            return secrets().stream()
                    .flatMap(it -> it.getStringData().values().stream())
                    .toList();
        }

        List<String> values(String key) {
            return secrets().stream()
                    .filter(it -> it.getStringData().containsKey(key))
                    .map(it -> it.getStringData().get(key))
                    .toList();
        }
    }
}
