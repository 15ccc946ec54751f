package io.consort.quickstart.bench.load;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Debian's wrk: a load that costs little itself. */
@SuppressWarnings("InlineFormatString") // files stand apart from the code that writes them
public final class Wrk {

    private static final Pattern RATE = Pattern.compile("rate ([0-9.]+)");
    private static final Pattern P99 = Pattern.compile("p99 ([0-9.]+)");
    private static final Pattern ERRORS = Pattern.compile("errors ([0-9]+)");

    /** Each request of a change has a key and an asset of its own; {@code seed} tells runs and threads apart. */
    private static final String CHANGE = """
            local threads = 0
            function setup(thread)
              threads = threads + 1
              thread:set("seed", "%s" .. threads)
            end
            local paths = { %s }
            local count = 0
            function request()
              count = count + 1
              local id = seed .. "-" .. %s
              return wrk.format("POST", paths[count %% #paths + 1],
                { ["Authorization"] = "Bearer %s", ["Content-Type"] = "application/json", ["Idempotency-Key"] = id },
                '{"id":"B-' .. id .. '","kind":"patent","title":"A method","ground":"background",' ..
                '"owners":{"example":"1"},"effective":"2026-01-01"}')
            end
            """;

    private static final String READ = """
            wrk.headers["Authorization"] = "Bearer %s"
            """;

    private static final String DONE = """
            function done(summary, latency, requests)
              local failed = summary.errors.connect + summary.errors.read + summary.errors.write
                + summary.errors.status + summary.errors.timeout
              io.write(string.format("rate %%.3f\\n", summary.requests / summary.duration * 1e6))
              io.write(string.format("p99 %%.3f\\n", latency:percentile(99) / 1000))
              io.write(string.format("errors %%d\\n", failed))
            end
            """;

    private final Path folder;

    /**
     * @param folder for its scripts
     */
    public Wrk(Path folder) {
        this.folder = folder;
    }

    /** Whether it is installed. */
    public static boolean isPresent() {
        return Programs.find("wrk").isPresent();
    }

    /** Keeps so many connections busy for so long. */
    public Shot fire(Target target, int connections, Duration duration) {
        String seed = Long.toString(System.nanoTime(), 36) + "-";
        String script = (target.change()
                        ? String.format(
                                Locale.ROOT,
                                CHANGE,
                                seed,
                                paths(target),
                                target.repeated() ? "math.floor(count / 2)" : "count",
                                target.token())
                        : String.format(Locale.ROOT, READ, target.token()))
                + String.format(Locale.ROOT, DONE);
        try {
            Path file = Files.writeString(folder.resolve("wrk.lua"), script);
            Process wrk = new ProcessBuilder(List.of(
                            "wrk",
                            "-t1",
                            "-c" + connections,
                            "-d" + duration.toSeconds() + "s",
                            "--timeout",
                            "10s",
                            "-s",
                            file.toString(),
                            target.uri(0).toString()))
                    .redirectErrorStream(true)
                    .start();
            String output = new String(wrk.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            if (wrk.waitFor() != 0) {
                throw new IllegalStateException("wrk failed: " + output);
            }
            return new Shot(
                    Double.parseDouble(find(RATE, output)),
                    Double.parseDouble(find(P99, output)),
                    Long.parseLong(find(ERRORS, output)));
        } catch (IOException failure) {
            throw new IllegalStateException("wrk cannot be run", failure);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(interrupted);
        }
    }

    private static String paths(Target target) {
        return target.uris().stream().map(uri -> '"' + uri.getPath() + '"').collect(Collectors.joining(", "));
    }

    private static String find(Pattern pattern, String output) {
        Matcher matcher = pattern.matcher(output);
        if (!matcher.find()) {
            throw new IllegalStateException("wrk said something else: " + output);
        }
        return matcher.group(1);
    }
}
