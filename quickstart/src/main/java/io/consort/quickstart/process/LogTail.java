package io.consort.quickstart.process;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;

/** The end of a log, for a message that says what went wrong. */
final class LogTail {

    private static final int WINDOW = 4_096;
    private static final int LINES = 6;

    private LogTail() {}

    /** The last lines, each on a line of its own and indented; empty when there are none. */
    static String of(Path log) {
        try (RandomAccessFile file = new RandomAccessFile(log.toFile(), "r")) {
            byte[] end = new byte[(int) Math.min(WINDOW, file.length())];
            file.seek(file.length() - end.length);
            file.readFully(end);
            List<String> lines = new String(end, StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank())
                    .toList();
            StringBuilder tail = new StringBuilder();
            lines.subList(Math.max(0, lines.size() - LINES), lines.size())
                    .forEach(line -> tail.append("\n    ").append(line));
            return tail.toString();
        } catch (IOException unreadable) {
            return "\n    (" + log + " cannot be read: " + unreadable.getMessage() + ")";
        }
    }
}
