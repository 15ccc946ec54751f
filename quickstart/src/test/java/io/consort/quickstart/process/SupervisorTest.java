package io.consort.quickstart.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.consort.quickstart.console.Console;
import io.consort.quickstart.console.RefusedException;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.net.HttpURLConnection;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SupervisorTest {

    @TempDir
    Path folder;

    private final ByteArrayOutputStream said = new ByteArrayOutputStream();
    private Fakes fakes;
    private RunFolder run;
    private Supervisor supervisor;

    @BeforeEach
    void open() {
        fakes = new Fakes(folder);
        run = new RunFolder(folder.resolve("run"));
        Backoff quick = new Backoff(Duration.ofMillis(10), Duration.ofMillis(40), Duration.ofHours(1));
        supervisor = new Supervisor(new Console(new PrintStream(said, true, StandardCharsets.UTF_8)), run, quick);
    }

    @AfterEach
    void stop() {
        supervisor.stop();
    }

    @Test
    void saysWhenAndWhereAProcessIsReady() throws IOException {
        ServerSpec server = fakes.server("alpha", Stage.SERVICE);
        supervisor.start(server);
        assertThat(server.probe().holds()).isTrue();
        assertThat(said()).containsPattern("alpha +ready at " + server.address() + " +[0-9.]+ s");
    }

    @Test
    void startsAgainAProcessThatDies() throws IOException {
        ServerSpec server = fakes.server("alpha", Stage.SERVICE);
        supervisor.start(server);
        long first = pid("alpha");
        killFromInside(server);
        Fakes.await(() -> said().contains("ready again"));
        assertThat(pid("alpha")).isNotEqualTo(first);
        assertThat(server.probe().holds()).isTrue();
        assertThat(said()).contains("alpha         ended with status 7; starts again in 10 ms");
    }

    @Test
    void endsWhatComesLastFirst() throws IOException {
        supervisor.start(fakes.server("store", Stage.STORE));
        supervisor.start(fakes.server("gateway", Stage.GATEWAY));
        supervisor.start(fakes.server("service", Stage.SERVICE));
        assertThat(supervisor.stop()).isTrue();
        assertThat(fakes.ended()).containsExactly("gateway", "service", "store");
        assertThat(run.remembered()).isEmpty();
    }

    @Test
    void killsWhatDoesNotEndWithinItsGrace() throws IOException {
        supervisor.start(fakes.server("mule", Stage.SERVICE, "stubborn"));
        Running mule = run.remembered().getFirst();
        assertThat(mule.alive()).isPresent();
        supervisor.stop();
        assertThat(mule.alive()).isEmpty();
        assertThat(said()).contains("mule          did not end within 2 s and is killed");
    }

    @Test
    void tellsTheEndOfTheLogOfAProcessThatNeverBecomesReady() throws IOException {
        ServerSpec broken = fakes.server("broken", Stage.SERVICE, "broken");
        assertThatThrownBy(() -> supervisor.start(broken))
                .isInstanceOf(RefusedException.class)
                .hasMessageContaining("broken ended with status 9 before it was ready")
                .hasMessageContaining("The thing that is needed is not there.");
    }

    @Test
    void startsNothingOnceStopped() throws IOException {
        assertThat(supervisor.stop()).isFalse();
        ServerSpec late = fakes.server("late", Stage.SERVICE);
        assertThatThrownBy(() -> supervisor.start(late)).hasMessageContaining("everything is being stopped");
        assertThat(run.remembered()).isEmpty();
    }

    @Test
    void runsAProcessToItsEnd() throws IOException {
        ProcessSpec once = fakes.server("broken", Stage.BACKGROUND, "broken").process();
        assertThat(supervisor.run(once)).isEqualTo(9);
        assertThat(run.remembered()).isEmpty();
    }

    @Test
    void keepsChildrenDeafToInterrupts() throws IOException, InterruptedException {
        supervisor.start(fakes.server("alpha", Stage.SERVICE));
        long pid = pid("alpha");
        new ProcessBuilder(List.of("/bin/sh", "-c", "kill -INT " + pid)).start().waitFor();
        Pause.of(Duration.ofMillis(300));
        assertThat(pid("alpha")).isEqualTo(pid);
        assertThat(run.remembered().getFirst().alive()).isPresent();
        assertThat(fakes.ended()).isEmpty();
    }

    private long pid(String name) {
        return run.remembered().stream()
                .filter(running -> running.name().equals(name))
                .findFirst()
                .orElseThrow()
                .identity()
                .pid();
    }

    private String said() {
        return said.toString(StandardCharsets.UTF_8);
    }

    private static void killFromInside(ServerSpec server) throws IOException {
        HttpURLConnection connection = (HttpURLConnection)
                URI.create(server.address() + "/die").toURL().openConnection();
        assertThatThrownBy(connection::getResponseCode).isInstanceOf(IOException.class);
    }
}
