package io.consort.quickstart.place;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Finds who listens on a port, as Linux tells it under {@code /proc}: the port's socket in {@code net/tcp}, then the process that
 * has that socket open. What may not be read, or does not exist on this system, is as if unknown.
 */
final class PortHolder {

    private static final String LISTENING = "0A";
    private static final int LOCAL_ADDRESS = 1;
    private static final int STATE = 3;
    private static final int INODE = 9;

    private final Path proc;

    PortHolder(Path proc) {
        this.proc = proc;
    }

    /** The process, as {@code name (process 123)}. */
    Optional<String> of(int port) {
        Set<String> sockets = new HashSet<>();
        for (String table : List.of("net/tcp", "net/tcp6")) {
            lines(proc.resolve(table)).forEach(line -> {
                String[] fields = line.trim().split("\\s+");
                if (fields.length > INODE && listens(fields, port)) {
                    sockets.add("socket:[" + fields[INODE] + "]");
                }
            });
        }
        return sockets.isEmpty() ? Optional.empty() : holder(sockets);
    }

    private static boolean listens(String[] fields, int port) {
        return fields[STATE].equals(LISTENING) && fields[LOCAL_ADDRESS].endsWith(String.format(":%04X", port));
    }

    private Optional<String> holder(Set<String> sockets) {
        try (DirectoryStream<Path> processes = Files.newDirectoryStream(proc, "[0-9]*")) {
            for (Path process : processes) {
                if (hasOpen(process, sockets)) {
                    String name =
                            lines(process.resolve("comm")).stream().findFirst().orElse("a program");
                    return Optional.of(name + " (process " + process.getFileName() + ")");
                }
            }
            return Optional.empty();
        } catch (IOException unknown) {
            return Optional.empty();
        }
    }

    private static boolean hasOpen(Path process, Set<String> sockets) {
        try (DirectoryStream<Path> descriptors = Files.newDirectoryStream(process.resolve("fd"))) {
            for (Path descriptor : descriptors) {
                if (sockets.contains(Files.readSymbolicLink(descriptor).toString())) {
                    return true;
                }
            }
            return false;
        } catch (IOException notOurs) {
            return false;
        }
    }

    private static List<String> lines(Path file) {
        try {
            return Files.readAllLines(file);
        } catch (IOException unknown) {
            return List.of();
        }
    }
}
