package io.consort.quickstart.process;

import io.consort.quickstart.console.RefusedException;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/** The right to start or end the processes of an installation. One process has it at a time, and the system takes it back when that dies. */
public final class RunLock implements AutoCloseable {

    private static final Duration PAUSE = Duration.ofMillis(100);

    private final FileChannel channel;
    private final RunFolder run;

    private RunLock(FileChannel channel, RunFolder run) {
        this.channel = channel;
        this.run = run;
    }

    /**
     * Takes it, waiting for a clean-up that may be under way.
     *
     * @throws RefusedException at once when a launcher has it, or after {@code patience}
     */
    public static RunLock take(RunFolder run, Duration patience) {
        long deadline = System.nanoTime() + patience.toNanos();
        while (true) {
            FileChannel channel = tryLock(run);
            if (channel != null) {
                return new RunLock(channel, run);
            }
            requireNoLauncher(run);
            if (System.nanoTime() > deadline) {
                throw new RefusedException(
                        "Another consort command is at work on " + run.path() + "; try again when it is done.");
            }
            Pause.of(PAUSE);
        }
    }

    /**
     * Looks without taking it.
     *
     * @throws RefusedException when a launcher has it
     */
    public static void requireNoLauncher(RunFolder run) {
        run.launcher().ifPresent(RunLock::refuse);
    }

    private static void refuse(Launcher launcher) {
        throw new RefusedException("Consort is already running here (process "
                + launcher.identity().pid() + "); ./consort status shows it and ./consort down stops it.");
    }

    private static @Nullable FileChannel tryLock(RunFolder run) {
        try {
            FileChannel channel =
                    FileChannel.open(run.path().resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            FileLock lock = channel.tryLock();
            if (lock == null) {
                channel.close();
                return null;
            }
            return channel;
        } catch (IOException e) {
            throw new RefusedException("The folder " + run.path() + " cannot be locked: " + e.getMessage() + ".", e);
        }
    }

    @Override
    public void close() {
        run.forgetLauncher();
        try {
            channel.close();
        } catch (IOException e) {
            throw new RefusedException(
                    "The lock on " + run.path() + " cannot be given back: " + e.getMessage() + ".", e);
        }
    }
}
