package io.consort.quickstart.process;

import io.consort.quickstart.console.RefusedException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * Outlives a launcher that is killed, and cleans up after it: a shell that reads from the launcher and, when nobody is left to
 * write, becomes the command that ends orphans. It costs one small process and no privilege.
 */
public final class Guard implements AutoCloseable {

    private static final List<String> SHELL =
            List.of("/bin/sh", "-c", "trap '' INT TERM HUP; read -r word || exec \"$@\"", "sh");

    private final Process shell;

    private Guard(Process shell) {
        this.shell = shell;
    }

    /**
     * @param sweep what to run when this process is gone
     * @param log takes what that prints
     */
    public static Guard post(List<String> sweep, Path log) {
        List<String> command = new ArrayList<>(SHELL);
        command.addAll(sweep);
        try {
            return new Guard(new ProcessBuilder(command)
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()))
                    .start());
        } catch (IOException e) {
            throw new RefusedException(
                    "The guard against left-over processes cannot be started: " + e.getMessage() + ".", e);
        }
    }

    /** Sends it home: there is nothing left to guard. */
    @Override
    public void close() {
        try {
            shell.getOutputStream().write("done\n".getBytes(StandardCharsets.US_ASCII));
            shell.getOutputStream().close();
        } catch (IOException e) {
            throw new RefusedException("The guard against left-over processes is gone: " + e.getMessage() + ".", e);
        }
    }
}
