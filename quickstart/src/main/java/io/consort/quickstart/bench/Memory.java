package io.consort.quickstart.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** How much memory processes hold, as the kernel counts it: {@code VmRSS} of {@code /proc/<pid>/status}. */
final class Memory {

    private static final double KIBIBYTES_PER_MEGABYTE = 1_000_000.0 / 1_024;

    private Memory() {}

    /** In megabytes, all together. */
    static double resident(List<Long> pids) {
        return pids.stream().mapToDouble(Memory::resident).sum();
    }

    private static double resident(long pid) {
        try {
            return Files.readAllLines(Path.of("/proc/" + pid + "/status")).stream()
                            .filter(line -> line.startsWith("VmRSS:"))
                            .mapToLong(line -> Long.parseLong(line.replaceAll("[^0-9]", "")))
                            .sum()
                    / KIBIBYTES_PER_MEGABYTE;
        } catch (IOException gone) {
            throw new UncheckedIOException("The memory of process " + pid + " cannot be read", gone);
        }
    }
}
