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

    /** What every load needs; {@code seed} tells runs and threads apart. */
    private static final String BEGIN = """
            local threads = 0
            function setup(thread)
              threads = threads + 1
              thread:set("seed", "%s" .. threads)
            end
            local token = "Bearer %s"
            local paths = { %s }
            local count = 0
            local function read(path)
              return wrk.format("GET", path, { ["Authorization"] = token })
            end
            local function register(path, number)
              local id = seed .. "-" .. number
              return wrk.format("POST", path,
                { ["Authorization"] = token, ["Content-Type"] = "application/json", ["Idempotency-Key"] = id },
                '{"id":"B-' .. id .. '","kind":"patent","title":"A method","ground":"background",' ..
                '"owners":{"example":"1"},"effective":"2026-01-01"}')
            end
            """;

    private static final String READ = """
            function request()
              return read(wrk.path)
            end
            """;

    private static final String CHANGE = """
            function request()
              count = count + 1
              return register(paths[count %% #paths + 1], %s)
            end
            """;

    private static final String DAY = """
            local reads = { %s }
            local shares, all = {}, 0
            for place = 1, #paths do
              all = all + 1 / place
              shares[place] = all
            end
            local function pick()
              local at = math.random() * all
              for place = 1, #paths do
                if at <= shares[place] then return paths[place] end
              end
              return paths[#paths]
            end
            function request()
              count = count + 1
              local path = pick()
              if count %% %d == 0 then return register(path, count) end
              return read(path:sub(1, -#"/assets" - 1) .. reads[math.random(#reads)])
            end
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
        String script = begin(target) + requests(target) + String.format(Locale.ROOT, DONE);
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
                            target.place(0).toString()))
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

    private static String begin(Target target) {
        String seed = Long.toString(System.nanoTime(), 36) + "-";
        return String.format(Locale.ROOT, BEGIN, seed, target.token(), quoted(target.paths()));
    }

    private static String requests(Target target) {
        return switch (target.kind()) {
            case READ -> READ;
            case CHANGE -> String.format(Locale.ROOT, CHANGE, "count");
            case REPEAT -> String.format(Locale.ROOT, CHANGE, "math.floor(count / 2)");
            case DAY -> String.format(Locale.ROOT, DAY, quoted(Target.READ), Target.A_CHANGE_IN);
        };
    }

    private static String quoted(List<String> texts) {
        return texts.stream().map(text -> '"' + text + '"').collect(Collectors.joining(", "));
    }

    private static String find(Pattern pattern, String output) {
        Matcher matcher = pattern.matcher(output);
        if (!matcher.find()) {
            throw new IllegalStateException("wrk said something else: " + output);
        }
        return matcher.group(1);
    }
}
