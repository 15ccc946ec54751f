package io.consort.quickstart.process;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * Which process is meant, also after its number has been given to another.
 *
 * @param started as the system tells it; shifts a little when the system's clock is set
 */
public record ProcessIdentity(long pid, Instant started) {

    private static final Duration CLOCK_SHIFT = Duration.ofSeconds(2);

    /** Of a process that lives. */
    public static ProcessIdentity of(ProcessHandle process) {
        return new ProcessIdentity(process.pid(), startOf(process));
    }

    /** The process, if it still lives. */
    public Optional<ProcessHandle> alive() {
        return ProcessHandle.of(pid)
                .filter(ProcessHandle::isAlive)
                .filter(this::isSame)
                .filter(process -> !isZombie());
    }

    private boolean isSame(ProcessHandle process) {
        return Duration.between(started, startOf(process)).abs().compareTo(CLOCK_SHIFT) <= 0;
    }

    private static Instant startOf(ProcessHandle process) {
        return process.info().startInstant().orElse(Instant.EPOCH);
    }

    /** A dead process whose parent has not asked for its status; a parent that was killed never does. */
    private boolean isZombie() {
        try {
            String stat = Files.readString(Path.of("/proc", String.valueOf(pid), "stat"));
            return stat.startsWith("Z", stat.lastIndexOf(')') + 2);
        } catch (IOException noSuchFile) {
            return false;
        }
    }
}
