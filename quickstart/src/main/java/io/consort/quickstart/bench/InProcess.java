package io.consort.quickstart.bench;

import io.consort.quickstart.bench.measure.CountBenchmark;
import io.consort.quickstart.bench.measure.DecisionBenchmark;
import io.consort.quickstart.bench.measure.DistributionBenchmark;
import io.consort.quickstart.bench.measure.DurableDecisionBenchmark;
import io.consort.quickstart.bench.measure.InsertBenchmark;
import io.consort.quickstart.bench.measure.OpeningBenchmark;
import io.consort.quickstart.bench.measure.PortfolioBenchmark;
import io.consort.quickstart.bench.measure.RightsBenchmark;
import io.consort.quickstart.bench.measure.SizeBenchmark;
import io.consort.quickstart.bench.measure.TitleBenchmark;
import java.nio.file.Path;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.ChainedOptionsBuilder;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;
import org.openjdk.jmh.runner.options.VerboseMode;

/** The figures that JMH measures in a process of its own. */
final class InProcess {

    private static final int FEW = 64;
    private static final int MANY = 512;
    private static final String PER_SECOND = "/s";
    private static final String MICROSECONDS = "\u00b5s";

    private final Figures figures;
    private final Path folder;

    /**
     * @param folder for the stores that are measured
     */
    InProcess(Figures figures, Path folder) {
        this.figures = figures;
        this.folder = folder;
    }

    void measure() {
        decisions();
        durable();
        sizes();
        distributions();
        portfolio();
        titles();
        opening();
        rights();
        counts();
    }

    private void distributions() {
        Map<String, Double> scores = new HashMap<>();
        for (RunResult result : run(options(DistributionBenchmark.class, "distribute"))) {
            scores.put(
                    result.getParams().getParam("payees"),
                    result.getPrimaryResult().getScore());
        }
        figures.add(Figure.atMost(
                "a distribution to 10,000 payees",
                scores.getOrDefault("10000", Double.NaN),
                "ms",
                50,
                "decided and folded: title at the date, three tiers, an event for each payee"));
        figures.add(Figure.shown("a distribution to 100,000 payees", scores.getOrDefault("100000", 0.0), "ms", ""));
    }

    private void portfolio() {
        Map<String, Double> slowest = new HashMap<>();
        for (RunResult result : run(options(PortfolioBenchmark.class, ""))) {
            slowest.merge(
                    result.getParams().getParam("assets"),
                    result.getPrimaryResult().getScore() / 1_000,
                    Math::max);
        }
        figures.add(
                Figure.atMost(
                        "the portfolio's first page out of 100,000 assets",
                        slowest.getOrDefault("100000", Double.NaN),
                        "ms",
                        20,
                        "the slowest of: all, filtered by four and sorted, by name, old ones newest first, and a question without an answer"));
        figures.add(Figure.shown("the same out of 1,000,000 assets", slowest.getOrDefault("1000000", 0.0), "ms", ""));
    }

    private void titles() {
        Map<String, Double> scores = new HashMap<>();
        for (RunResult result : run(options(TitleBenchmark.class, "")
                .warmupIterations(2)
                .warmupTime(TimeValue.seconds(2))
                .measurementIterations(3)
                .measurementTime(TimeValue.seconds(2)))) {
            String what = result.getParams().getBenchmark().replaceFirst(".*\\.", "");
            scores.put(
                    what + result.getParams().getParam("assignments"),
                    result.getPrimaryResult().getScore());
        }
        title(scores, "title at a date", "now", "as it is known now");
        title(
                scores,
                "title at a date, as a member asks",
                "askedNow",
                "of a ledger that first looks whether it is at its end");
        title(scores, "title at a date, as believed earlier", "earlierBelief", "as recorded at an instant in the past");
        title(scores, "title at a date, as believed earlier, as a member asks", "askedEarlierBelief", "");
    }

    private void title(Map<String, Double> scores, String name, String method, String note) {
        figures.add(Figure.atMost(
                name + ", 10,000 assignments",
                scores.getOrDefault(method + "10000", Double.NaN),
                MICROSECONDS,
                5_000,
                note));
        figures.add(Figure.shown(
                "the same, 100,000 assignments", scores.getOrDefault(method + "100000", Double.NaN), MICROSECONDS, ""));
    }

    private void decisions() {
        double decisions = score(options(DecisionBenchmark.class, "assignments"));
        figures.add(Figure.atLeast(
                "decisions in one ledger, store in memory",
                decisions,
                PER_SECOND,
                100_000,
                MANY + " writers, title assignments of the IP ledger"));
    }

    private void durable() {
        double inserts = score(options(InsertBenchmark.class, "insert"));
        double few =
                score(options(DurableDecisionBenchmark.class, "assignments").param("writers", "" + FEW));
        double many =
                score(options(DurableDecisionBenchmark.class, "assignments").param("writers", "" + MANY));
        figures.add(Figure.shown("single inserts on the embedded store, acknowledged", inserts, PER_SECOND, ""));
        figures.add(Figure.shown("durable decisions, " + FEW + " writers", few, PER_SECOND, ""));
        figures.add(Figure.atLeast("the same \u00f7 single inserts", few / inserts, "", 20, ""));
        figures.add(Figure.shown("durable decisions, " + MANY + " writers", many, PER_SECOND, ""));
        figures.add(Figure.atLeast("the same \u00f7 single inserts", many / inserts, "", 60, ""));
    }

    private void sizes() {
        Map<String, Double> scores = new HashMap<>();
        for (RunResult result : run(options(SizeBenchmark.class, ""))) {
            String what = result.getParams().getBenchmark().replaceFirst(".*\\.", "");
            scores.put(
                    what + result.getParams().getParam("size"),
                    result.getPrimaryResult().getScore());
        }
        double read = scores.getOrDefault("read1000000", 0.0);
        figures.add(Figure.shown("a read at 1,000,000 entries", read, MICROSECONDS, ""));
        figures.add(Figure.atMost(
                "read latency at 1,000,000 entries \u00f7 at 1,000",
                read / scores.getOrDefault("read1000", 0.0),
                "",
                1.1,
                "who owns an asset on a date, linearizable"));
        double proof = scores.getOrDefault("proof1000000", 0.0);
        figures.add(Figure.shown("an inclusion proof at 1,000,000 entries", proof, MICROSECONDS, ""));
        figures.add(Figure.atMost(
                "inclusion proof at 1,000,000 \u00f7 at 10,000",
                proof / scores.getOrDefault("proof10000", 0.0),
                "",
                1.5,
                ""));
    }

    private void opening() {
        ChainedOptionsBuilder options =
                options(OpeningBenchmark.class, "open").warmupIterations(0).measurementIterations(3);
        figures.add(Figure.atMost(
                "opening a ledger of 1,000,000 entries",
                score(options) / 1_000,
                "s",
                5,
                "from its snapshot on the embedded store, in a JVM that has just filled it"));
    }

    private void rights() {
        Map<String, Double> slowest = new HashMap<>();
        for (RunResult result : run(options(RightsBenchmark.class, ""))) {
            slowest.merge(
                    result.getParams().getParam("rights"),
                    result.getPrimaryResult().getScore(),
                    Math::max);
        }
        String note = "an exclusive licence that meets none; the slower of a wide and a narrow one";
        figures.add(Figure.atMost(
                "a conflict check against 10,000 rights on one asset",
                slowest.getOrDefault("10000", Double.NaN),
                MICROSECONDS,
                5_000,
                note));
        figures.add(Figure.shown(
                "the same against 100,000 rights", slowest.getOrDefault("100000", Double.NaN), MICROSECONDS, note));
    }

    private void counts() {
        Map<String, Double> scores = new HashMap<>();
        for (RunResult result : run(options(CountBenchmark.class, ""))) {
            String what = result.getParams().getBenchmark().replaceFirst(".*\\.", "");
            scores.put(
                    what + result.getParams().getParam("seats"),
                    result.getPrimaryResult().getScore() / 1_000);
        }
        figures.add(Figure.atMost(
                "a count of 10,000 weighted, delegated votes",
                scores.getOrDefault("count10000", Double.NaN),
                "ms",
                50,
                "with its account, a cap, a quorum and two majorities"));
        figures.add(
                Figure.shown("the same of 100,000 votes", scores.getOrDefault("count100000", Double.NaN), "ms", ""));
        figures.add(Figure.shown(
                "fixing who may vote, 10,000 seats",
                scores.getOrDefault("fix10000", Double.NaN),
                "ms",
                "with the cap"));
    }

    private ChainedOptionsBuilder options(Class<?> benchmark, String method) {
        return new OptionsBuilder()
                .include("^" + benchmark.getName().replace(".", "\\.") + "\\."
                        + (method.isEmpty() ? ".*" : method + "$"))
                .threads(1)
                .forks(1)
                .warmupIterations(3)
                .warmupTime(TimeValue.seconds(4))
                .measurementIterations(3)
                .measurementTime(TimeValue.seconds(5))
                .timeout(TimeValue.minutes(5))
                .verbosity(VerboseMode.SILENT)
                .shouldFailOnError(true)
                .jvmArgs(
                        "-Xmx8g",
                        "-XX:+UseParallelGC",
                        "-XX:+UseCompactObjectHeaders",
                        "--sun-misc-unsafe-memory-access=allow", // JMH's own
                        "-Dconsort.log.level=WARN",
                        "-Dconsort.bench.folder=" + folder);
    }

    private static double score(ChainedOptionsBuilder options) {
        return run(options).iterator().next().getPrimaryResult().getScore();
    }

    private static Collection<RunResult> run(ChainedOptionsBuilder options) {
        try {
            return new Runner(options.build()).run();
        } catch (RunnerException failure) {
            throw new BenchException("A measurement failed: " + failure.getMessage(), failure);
        }
    }
}
