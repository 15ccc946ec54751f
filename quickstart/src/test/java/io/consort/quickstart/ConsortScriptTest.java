package io.consort.quickstart;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The script {@code ./consort} in a checkout of its own, with a Java 99 and a Maven that only pretend. */
class ConsortScriptTest {

    private static final List<String> MODULES = List.of(
            "consortium-service", "ip-ledger-service", "talent-service", "finance-service", "gateway", "quickstart");

    private static final String BUILD = """
            #!/bin/sh
            echo built >> calls
            for module in %s; do mkdir -p $module/target; touch $module/target/$module-1.jar; done
            mkdir -p quickstart/target/lib
            """.formatted(String.join(" ", MODULES));

    @TempDir
    Path folder;

    private Path checkout;
    private Path java;

    @BeforeEach
    void pretend() throws IOException {
        checkout = Files.createDirectories(folder.resolve("a checkout"));
        java = folder.resolve("jdk");
        String script = Files.readString(Path.of("..", "consort"));
        assertThat(script).contains("\njava_version=25\n");
        write(checkout.resolve("consort"), script.replace("\njava_version=25\n", "\njava_version=99\n"));
        write(checkout.resolve("pom.xml"), "");
        for (String module : MODULES) {
            write(checkout.resolve(module).resolve("src/main/Source.java"), "");
        }
        write(java.resolve("release"), "JAVA_VERSION=\"99.0.1\"\n");
        write(java.resolve("bin/javac"), "#!/bin/sh\n");
        write(java.resolve("bin/java"), "#!/bin/sh\necho launched \"$@\"\n");
        write(folder.resolve("bin/mvn"), BUILD);
    }

    @Test
    void buildsAndThenLaunchesWithTheFolders() throws Exception {
        Result up = consort("up", "--detach");
        assertThat(up.status).isZero();
        assertThat(up.output)
                .containsPattern("build +done +\\d+\\.0 s")
                .contains("-Dconsort.checkout=" + checkout)
                .contains("-Dconsort.home=" + checkout.resolve(".consort"))
                .endsWith("io.consort.quickstart.Consort up --detach\n");
    }

    @Test
    void buildsAgainOnlyWhenASourceIsNewer() throws Exception {
        consort("up");
        consort("up");
        assertThat(builds()).isEqualTo(1);
        Path source = checkout.resolve("talent-service/src/main/Source.java");
        Files.setLastModifiedTime(source, FileTime.from(Instant.now().plusSeconds(60)));
        consort("up");
        assertThat(builds()).isEqualTo(2);
    }

    @Test
    void buildsAgainWhenASourceOfAModuleWithinAModuleIsNewer() throws Exception {
        Path source = checkout.resolve("consortium-service/governance/src/main/Source.java");
        write(source, "");
        consort("up");
        consort("up");
        assertThat(builds()).isEqualTo(1);
        Files.setLastModifiedTime(source, FileTime.from(Instant.now().plusSeconds(60)));
        consort("up");
        assertThat(builds()).isEqualTo(2);
    }

    @Test
    void buildsAgainWhenAJarIsMissing() throws Exception {
        consort("up");
        Files.delete(checkout.resolve("gateway/target/gateway-1.jar"));
        consort("up");
        assertThat(builds()).isEqualTo(2);
    }

    @Test
    void tellsWhyABuildFailed() throws Exception {
        write(folder.resolve("bin/mvn"), "#!/bin/sh\necho noise\necho '[ERROR] Something is missing.'\nexit 1\n");
        Result up = consort("up");
        assertThat(up.status).isEqualTo(1);
        assertThat(up.output)
                .contains("consort: the build failed; " + checkout.resolve(".consort/log/build.log") + " has all of it")
                .contains("[ERROR] Something is missing.")
                .doesNotContain("noise")
                .doesNotContain("launched");
    }

    @Test
    void saysInOneSentenceThatTheJdkIsTooOld() throws Exception {
        write(java.resolve("release"), "JAVA_VERSION=\"24.0.2\"\n");
        Result up = consort("up");
        assertThat(up.status).isEqualTo(1);
        assertThat(up.output.lines())
                .singleElement()
                .asString()
                .matches(
                        "consort: this machine has only JDK .*24.*, and Consort needs JDK 99: install it, or name its folder in JAVA_HOME\\.");
    }

    @Test
    void hasNothingToStopOrShowBeforeItWasBuilt() throws Exception {
        assertThat(consort("down").status).isZero();
        Result status = consort("status");
        assertThat(status.status).isEqualTo(3);
        assertThat(status.output).isEqualTo("Consort has not been built here, so nothing is running.\n");
        assertThat(checkout.resolve("calls")).doesNotExist();
    }

    private long builds() throws IOException {
        return Files.readAllLines(checkout.resolve("calls")).size();
    }

    private Result consort(String... words) throws IOException, InterruptedException {
        List<String> command =
                new ArrayList<>(List.of("bash", checkout.resolve("consort").toString()));
        command.addAll(List.of(words));
        ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
        builder.environment().put("JAVA_HOME", java.toString());
        builder.environment().merge("PATH", folder.resolve("bin").toString(), (old, own) -> own + ":" + old);
        builder.environment().remove("CONSORT_HOME");
        Process process = builder.start();
        String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        return new Result(process.waitFor(), output);
    }

    private static void write(Path file, String text) throws IOException {
        Files.createDirectories(file.resolveSibling("."));
        Files.writeString(file, text);
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rwxr-xr-x"));
    }

    private record Result(int status, String output) {}
}
