package io.consort.quickstart.browser;

import io.consort.quickstart.system.Told;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

/** What each screen of the client is to each caller, as {@code gateway/web/screens.csv} has it. Screens are named by their address, names in it with a colon. */
final class Screens {

    private final Path file;
    private final String heading;
    private final Map<String, Map<Caller, Verdict>> expected = new LinkedHashMap<>();

    private Screens(Path file, List<String> lines) {
        this.file = file;
        this.heading = lines.getFirst();
        for (String line : lines.subList(1, lines.size())) {
            String[] cells = line.split(",", -1);
            Map<Caller, Verdict> row = new EnumMap<>(Caller.class);
            for (Caller caller : Caller.values()) {
                String cell = cells.length > caller.ordinal() + 1 ? cells[caller.ordinal() + 1] : "";
                row.put(
                        caller,
                        cell.isEmpty()
                                ? Verdict.UNSEEN
                                : Verdict.valueOf(cell.toUpperCase().replace('-', '_')));
            }
            expected.put(cells[0], row);
        }
    }

    static Screens read(Told told) {
        Path file = told.checkout().resolve(Path.of("gateway", "web", "screens.csv"));
        try {
            return new Screens(file, Files.readAllLines(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    List<String> all() {
        return List.copyOf(expected.keySet());
    }

    Verdict expected(String screen, Caller caller) {
        return Objects.requireNonNull(
                Objects.requireNonNull(expected.get(screen)).get(caller));
    }

    /** Writes down what was seen instead. */
    void renew(Map<String, Map<Caller, Verdict>> seen) {
        List<String> lines = new ArrayList<>(List.of(heading));
        for (String screen : all()) {
            Map<Caller, Verdict> row = seen.getOrDefault(screen, Map.of());
            lines.add(screen + ","
                    + Arrays.stream(Caller.values())
                            .map(caller ->
                                    row.getOrDefault(caller, Verdict.UNSEEN).toString())
                            .collect(Collectors.joining(",")));
        }
        try {
            Files.write(file, lines);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Whether an address is one of a screen. */
    static boolean matches(String screen, String address) {
        String[] wanted = screen.split("/", -1);
        String[] given = address.split("/", -1);
        if (wanted.length != given.length) {
            return false;
        }
        for (int i = 0; i < wanted.length; i++) {
            if (!wanted[i].startsWith(":") && !wanted[i].equals(given[i])) {
                return false;
            }
        }
        return true;
    }
}
