package io.consort.quickstart.bench;

import io.consort.kernel.json.Json;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** All figures of a run: told as they come, and kept as JSON. */
final class Figures {

    private final PrintStream out;
    private final List<Figure> all = new ArrayList<>();

    Figures(PrintStream out) {
        this.out = out;
    }

    void add(Figure figure) {
        all.add(figure);
        out.printf(
                Locale.ROOT,
                "  %-62s %18s  %-10s %-8s%n",
                figure.name(),
                figure.shownValue(),
                figure.goal(),
                figure.verdict() == Figure.Verdict.SHOWN
                        ? ""
                        : figure.verdict().name().toLowerCase(Locale.ROOT));
        if (!figure.note().isEmpty()) {
            out.printf("      %s%n", figure.note());
        }
    }

    /** Writes all of them, whole or not at all. */
    void write(Path file) {
        Report report = new Report(
                Instant.now().toString(),
                System.getProperty("java.vm.version"),
                Runtime.getRuntime().availableProcessors(),
                all);
        Path fresh = file.resolveSibling(file.getFileName() + ".new");
        try {
            Files.write(fresh, Json.entries().writerWithDefaultPrettyPrinter().writeValueAsBytes(report));
            Files.move(fresh, file, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException unwritable) {
            throw new UncheckedIOException(file + " cannot be written", unwritable);
        }
        out.printf("%nAll figures are in %s.%n", file);
    }

    boolean anyMissed() {
        return all.stream().anyMatch(figure -> figure.verdict() == Figure.Verdict.MISSED);
    }

    record Report(String measuredAt, String jvm, int processors, List<Figure> figures) {}
}
