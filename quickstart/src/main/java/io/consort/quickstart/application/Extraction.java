package io.consort.quickstart.application;

import io.consort.quickstart.console.RefusedException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;

/** Takes an application out of its jar, with the tool Spring Boot puts into each. */
final class Extraction {

    private Extraction() {}

    static void run(Path jar, Path folder) throws IOException {
        Process process = new ProcessBuilder(JavaCommand.of(
                        "64m",
                        List.of(
                                "-XX:TieredStopAtLevel=1",
                                "-Djarmode=tools",
                                "-jar",
                                jar.toString(),
                                "extract",
                                "--destination",
                                folder.toString())))
                .redirectErrorStream(true)
                .start();
        try (InputStream output = process.getInputStream()) {
            String said = new String(output.readAllBytes(), StandardCharsets.UTF_8);
            int status = process.waitFor();
            if (status != 0) {
                throw new RefusedException(
                        jar + " cannot be unpacked to " + folder + " (status " + status + "): " + said.strip());
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new RefusedException("Interrupted while unpacking " + jar + ".", e);
        }
    }
}
