package io.consort.quickstart.process;

import io.consort.quickstart.application.JavaCommand;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.function.BooleanSupplier;

/** Small servers of a test, in a folder of its own, and what they wrote when they ended. */
record Fakes(Path folder) {

    /** Longer than any machine is busy. */
    static final Duration PATIENCE = Duration.ofMinutes(5);

    static final List<String> QUICK = List.of("-XX:TieredStopAtLevel=1", "-Xshare:auto");

    ServerSpec server(String name, Stage stage, String... mode) throws IOException {
        int port = freePort();
        List<String> main = new java.util.ArrayList<>(
                List.of(FakeServer.class.getName(), name, String.valueOf(port), diary().toString()));
        main.addAll(List.of(mode));
        ProcessSpec process = new ProcessSpec(
                name,
                stage,
                JavaCommand.own("32m", QUICK, main),
                folder,
                System.getenv(),
                log(name),
                List.of(mode).contains("stubborn") ? Duration.ofSeconds(2) : PATIENCE);
        String origin = "http://127.0.0.1:" + port;
        return new ServerSpec(process, Probe.http(origin + "/ready"), origin, PATIENCE);
    }

    Path log(String name) {
        return folder.resolve(name + ".log");
    }

    Path diary() {
        return folder.resolve("diary");
    }

    /** Who ended politely, in this order. */
    List<String> ended() throws IOException {
        return Files.exists(diary()) ? Files.readAllLines(diary()) : List.of();
    }

    static void await(BooleanSupplier condition) {
        long deadline = System.nanoTime() + PATIENCE.toNanos();
        while (!condition.getAsBoolean()) {
            if (System.nanoTime() > deadline) {
                throw new AssertionError("It did not come to that.");
            }
            Pause.of(Duration.ofMillis(20));
        }
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }
}
