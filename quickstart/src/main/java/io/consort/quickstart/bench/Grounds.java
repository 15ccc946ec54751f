package io.consort.quickstart.bench;

import io.consort.quickstart.bench.measure.AuthorityBenchmark;
import io.consort.quickstart.bench.measure.ChainBenchmark;
import java.util.Map;

/** The figures of what acts rest on. */
final class Grounds {

    private static final String MICROSECONDS = "\u00b5s";

    private final Figures figures;
    private final Jmh jmh;

    Grounds(Figures figures, Jmh jmh) {
        this.figures = figures;
        this.jmh = jmh;
    }

    void measure() {
        double own = jmh.score(jmh.options(AuthorityBenchmark.class, "own").param("sitting", "1"));
        Map<String, Double> proven = jmh.scores(jmh.options(AuthorityBenchmark.class, "proven"), "sitting");
        figures.add(Figure.shown("an act by one's own right, on disk", own, MICROSECONDS, "one at a time"));
        figures.add(Figure.atMost(
                "the same by a resolution with its proof \u00f7 by one's own right",
                proven.getOrDefault("proven10", Double.NaN) / own,
                "",
                1.5,
                "the proof is checked, and kept in an entry of its own; ten of a sitting come with one checkpoint"));
        figures.add(Figure.shown(
                "the same, each with a checkpoint of its own \u00f7 by one's own right",
                proven.getOrDefault("proven1", Double.NaN) / own,
                "",
                "a signature more is checked"));
        Map<String, Double> followed = jmh.scores(
                jmh.options(ChainBenchmark.class, "statements")
                        .forks(3)
                        .warmupIterations(0)
                        .measurementIterations(1),
                "checkpoints");
        figures.add(Figure.atMost(
                "1,000 statements followed offline to votes, seats and charter",
                followed.getOrDefault("statements1", Double.NaN) / 1_000,
                "s",
                1,
                "all with one checkpoint, in a JVM that has just started"));
        figures.add(Figure.shown(
                "the same, each with a checkpoint of its own",
                followed.getOrDefault("statements1000", Double.NaN) / 1_000,
                "s",
                "a thousand signatures more, checked beside one another"));
    }
}
