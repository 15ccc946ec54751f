package io.consort.embedded;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** The store in a process of its own. */
final class StoreProcess implements AutoCloseable {

    private static final String READY = "The store is ready at ";

    private final Process process;
    private final String uri;

    private StoreProcess(Process process, String uri) {
        this.process = process;
        this.uri = uri;
    }

    static StoreProcess start(Path folder, String... before) throws IOException {
        Process process = launch(folder, ProcessBuilder.Redirect.DISCARD, before);
        BufferedReader out = process.inputReader(StandardCharsets.UTF_8);
        String line = out.readLine();
        if (line == null || !line.startsWith(READY)) {
            process.destroyForcibly();
            throw new IOException("the store did not start: " + line);
        }
        return new StoreProcess(process, line.substring(READY.length()));
    }

    static Process launch(Path folder, ProcessBuilder.Redirect errors, String... before) throws IOException {
        List<String> command = new ArrayList<>(List.of(before));
        command.addAll(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx256m",
                "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC",
                "-cp",
                System.getProperty("java.class.path"),
                EmbeddedStoreMain.class.getName(),
                folder.toString(),
                "0"));
        return new ProcessBuilder(command).redirectError(errors).start();
    }

    String uri() {
        return uri;
    }

    Process process() {
        return process;
    }

    /** Ends it at once, as {@code kill -9} does. */
    @Override
    public void close() {
        process.destroyForcibly().onExit().join();
    }
}
