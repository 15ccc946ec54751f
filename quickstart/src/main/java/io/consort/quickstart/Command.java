package io.consort.quickstart;

import io.consort.quickstart.bench.Bench;
import io.consort.quickstart.console.RefusedException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;
import java.util.Set;

/** What can be asked of {@code ./consort}. */
sealed interface Command permits Up, Detach, Status, Down, Reset, Retell, Measure, Verify {

    String USAGE = """
            Usage: ./consort <command>
              up [--detach] [--port-base N]   build what is missing, start everything, say where it is
              status                          what runs, and how it is
              down                            stop everything
              reset [--yes]                   forget all data
              replay sematech                 tell the founding of a real consortium, and check its figures
              verify <file>... [--key K]...   check downloaded statements and archives with public keys alone
              bench [--only NAME]...          measure, and print each figure beside its goal; NAME is http,
                                              client, standings, needs, portfolio, ledgers or domains, and by
                                              itself authority (what acts rest on), age (ledgers of 10,000,000
                                              entries) or day (ten minutes)
            """;

    /**
     * Does it.
     *
     * @return the exit status
     */
    int run(Local local);

    /**
     * @param words of the command line
     */
    static Command parse(List<String> words) {
        List<String> options = words.isEmpty() ? List.of() : words.subList(1, words.size());
        String name = words.isEmpty() ? "" : words.getFirst();
        return switch (name) {
            case "up" -> up(options);
            case "status" -> bare(name, options, new Status());
            case "down" -> bare(name, options, new Down());
            case "replay" -> replay(options);
            case "verify" -> verify(options);
            case "bench" -> new Measure(parts(options));
            case "reset" -> new Reset(only(options, "--yes"));
            default -> throw new RefusedException("There is no command \"" + name + "\".\n" + USAGE);
        };
    }

    private static Command up(List<String> options) {
        boolean detach = false;
        boolean quiet = false;
        OptionalInt base = OptionalInt.empty();
        for (int i = 0; i < options.size(); i++) {
            switch (options.get(i)) {
                case "--detach" -> detach = true;
                case Up.DETACHED -> quiet = true;
                case "--port-base" -> base = OptionalInt.of(number(options, ++i));
                default -> throw unknown(options.get(i));
            }
        }
        return detach ? new Detach(base) : new Up(base, quiet);
    }

    private static Set<Bench.Part> parts(List<String> options) {
        Set<Bench.Part> parts = EnumSet.noneOf(Bench.Part.class);
        for (int i = 0; i < options.size(); i += 2) {
            if (!options.get(i).equals("--only")) {
                throw unknown(options.get(i));
            }
            String name = i + 1 < options.size() ? options.get(i + 1) : "";
            parts.add(Arrays.stream(Bench.Part.values())
                    .filter(part -> part.name().toLowerCase(Locale.ROOT).equals(name))
                    .findFirst()
                    .orElseThrow(
                            () -> new RefusedException("There is no part \"" + name + "\" to measure.\n" + USAGE)));
        }
        return parts.isEmpty() ? Bench.Part.usual() : parts;
    }

    private static Command replay(List<String> options) {
        if (!options.equals(List.of("sematech"))) {
            throw new RefusedException("Say which consortium: replay sematech.");
        }
        return new Retell();
    }

    private static Command verify(List<String> options) {
        List<Path> files = new ArrayList<>();
        List<String> keys = new ArrayList<>();
        for (int i = 0; i < options.size(); i++) {
            String option = options.get(i);
            if (!option.equals("--key")) {
                files.add(Path.of(option));
            } else if (++i < options.size()) {
                keys.add(options.get(i));
            }
        }
        boolean spare = files.stream().anyMatch(file -> file.toString().startsWith("--"));
        if (files.isEmpty() || spare || options.getLast().equals("--key")) {
            throw new RefusedException(
                    "Say which files, and which keys if you have them: verify <file>... [--key K]...");
        }
        return new Verify(List.copyOf(files), List.copyOf(keys));
    }

    private static int number(List<String> options, int index) {
        String text = index < options.size() ? options.get(index) : "";
        if (!text.matches("[0-9]{1,5}")) {
            throw new RefusedException("--port-base needs a port number, not \"" + text + "\".");
        }
        return Integer.parseInt(text);
    }

    private static Command bare(String name, List<String> options, Command command) {
        if (!options.isEmpty()) {
            throw new RefusedException(name + " takes no options.");
        }
        return command;
    }

    private static boolean only(List<String> options, String known) {
        options.stream().filter(option -> !option.equals(known)).findFirst().ifPresent(option -> {
            throw unknown(option);
        });
        return !options.isEmpty();
    }

    private static RefusedException unknown(String option) {
        return new RefusedException("There is no option \"" + option + "\".\n" + USAGE);
    }
}
