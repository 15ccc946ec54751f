package io.consort.quickstart.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SessionTest {

    @TempDir
    Path folder;

    private final List<Process> launchers = new ArrayList<>();
    private Fakes fakes;
    private RunFolder run;

    @BeforeEach
    void open() {
        fakes = new Fakes(folder);
        run = new RunFolder(folder.resolve("run"));
    }

    @AfterEach
    void endAll() throws InterruptedException {
        for (Process launcher : launchers) {
            launcher.destroy();
            assertThat(launcher.waitFor(5, TimeUnit.MINUTES)).isTrue();
        }
    }

    @Test
    void endsEverythingInOrderWhenToldTo() throws Exception {
        Process launcher = launchReady("first");
        List<Running> started = run.remembered();
        launcher.destroy();
        assertThat(launcher.waitFor(5, TimeUnit.MINUTES)).isTrue();
        assertThat(alive(started)).isEmpty();
        assertThat(fakes.ended()).containsExactly("gateway", "service", "store");
        assertThat(run.remembered()).isEmpty();
    }

    @Test
    void aKilledLauncherLeavesNothingRunning() throws Exception {
        Process launcher = launchReady("first");
        List<Running> started = run.remembered();
        assertThat(alive(started)).hasSize(3);
        launcher.destroyForcibly();
        Fakes.await(() -> alive(started).isEmpty() && run.remembered().isEmpty());
        assertThat(fakes.ended()).containsExactly("gateway", "service", "store");
    }

    @Test
    void theNextLauncherEndsWhatAKilledOneAndItsGuardLeft() throws Exception {
        Process launcher = launchReady("first");
        List<Running> started = run.remembered();
        launcher.descendants()
                .filter(process ->
                        started.stream().noneMatch(each -> each.identity().pid() == process.pid()))
                .forEach(ProcessHandle::destroyForcibly);
        launcher.destroyForcibly().waitFor();
        assertThat(alive(started)).hasSize(3);
        launchReady("second");
        assertThat(alive(started)).isEmpty();
        assertThat(alive(run.remembered())).hasSize(3);
        assertThat(output("second")).contains("left over from an earlier run: store, service, gateway");
    }

    @Test
    void aSecondLauncherIsRefusedAndDisturbsNothing() throws Exception {
        Process launcher = launchReady("first");
        List<Running> started = run.remembered();
        Process second = launch("second", "up");
        assertThat(second.waitFor()).isEqualTo(1);
        assertThat(output("second").lines())
                .containsExactly("Consort is already running here (process " + launcher.pid()
                        + "); ./consort status shows it and ./consort down stops it.");
        assertThat(run.remembered()).isEqualTo(started);
        assertThat(alive(started)).hasSize(3);
        assertThat(run.launcher()).map(found -> found.identity().pid()).contains(launcher.pid());
    }

    @Test
    void aFailedStartLeavesNothingRunning() throws Exception {
        Process launcher = launch("first", "broken");
        assertThat(launcher.waitFor()).isEqualTo(1);
        assertThat(output("first")).contains("gateway ended with status 9 before it was ready");
        assertThat(fakes.ended()).containsExactly("service", "store");
        assertThat(run.remembered()).isEmpty();
        assertThat(launcher.descendants()).isEmpty();
    }

    private Process launchReady(String name) throws IOException {
        Process launcher = launch(name, "up");
        Fakes.await(() -> run.launcher()
                .filter(Launcher::ready)
                .filter(found -> found.identity().pid() == launcher.pid())
                .isPresent());
        return launcher;
    }

    private Process launch(String name, String word) throws IOException {
        Process launcher = new ProcessBuilder(FakeLauncher.command(folder, word))
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve(name + ".out").toFile())
                .start();
        launchers.add(launcher);
        return launcher;
    }

    private String output(String name) throws IOException {
        return Files.readString(folder.resolve(name + ".out"), StandardCharsets.UTF_8);
    }

    private static List<Running> alive(List<Running> processes) {
        return processes.stream().filter(running -> running.alive().isPresent()).toList();
    }
}
