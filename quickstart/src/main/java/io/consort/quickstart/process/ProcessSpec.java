package io.consort.quickstart.process;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;

/**
 * A process to be run.
 *
 * @param name as it is called in the output and in file names
 * @param command program and arguments
 * @param directory it works in; exists
 * @param environment all of its environment: nothing is inherited
 * @param log takes what it prints, and is rotated
 * @param grace how long it may take to end once told to
 */
public record ProcessSpec(
        String name,
        Stage stage,
        List<String> command,
        Path directory,
        Map<String, String> environment,
        Path log,
        Duration grace) {

    public ProcessSpec {
        if (!name.matches("[a-z][a-z0-9-]*")) {
            throw new IllegalArgumentException("Not a process name: " + name);
        }
        command = List.copyOf(command);
        environment = Map.copyOf(environment);
    }

    /** Its environment may hold secrets. */
    @Override
    public String toString() {
        return "ProcessSpec[" + name + "]";
    }
}
