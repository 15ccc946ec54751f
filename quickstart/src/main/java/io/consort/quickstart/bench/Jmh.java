package io.consort.quickstart.bench;

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

/** Runs benchmarks with JMH, each in a process of its own. */
final class Jmh {

    private final Path folder;

    /**
     * @param folder for the stores that are measured
     */
    Jmh(Path folder) {
        this.folder = folder;
    }

    /** Three warm-ups and three measurements of a benchmark's method; of all its methods where none is named. */
    ChainedOptionsBuilder options(Class<?> benchmark, String method) {
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

    /** The score of the one result. */
    double score(ChainedOptionsBuilder options) {
        return run(options).iterator().next().getPrimaryResult().getScore();
    }

    /** All results. */
    Collection<RunResult> run(ChainedOptionsBuilder options) {
        try {
            return new Runner(options.build()).run();
        } catch (RunnerException failure) {
            throw new BenchException("A measurement failed: " + failure.getMessage(), failure);
        }
    }

    /** All results as scores, by the method's name followed by the value of a parameter. */
    Map<String, Double> scores(ChainedOptionsBuilder options, String parameter) {
        Map<String, Double> scores = new HashMap<>();
        for (RunResult result : run(options)) {
            String method = result.getParams().getBenchmark().replaceFirst(".*\\.", "");
            scores.put(
                    method + result.getParams().getParam(parameter),
                    result.getPrimaryResult().getScore());
        }
        return scores;
    }
}
