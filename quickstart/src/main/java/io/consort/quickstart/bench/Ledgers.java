package io.consort.quickstart.bench;

import io.consort.quickstart.bench.measure.DecisionBenchmark;
import io.consort.quickstart.bench.measure.DiskBenchmark;
import io.consort.quickstart.bench.measure.DurableDecisionBenchmark;
import io.consort.quickstart.bench.measure.InsertBenchmark;
import io.consort.quickstart.bench.measure.OpeningBenchmark;
import io.consort.quickstart.bench.measure.ReplicasBenchmark;
import io.consort.quickstart.bench.measure.SizeBenchmark;
import java.util.Map;
import org.openjdk.jmh.runner.options.TimeValue;

/** The figures of the ledger itself, without HTTP. */
final class Ledgers {

    private static final int FEW = 64;
    private static final int MANY = 512;
    private static final String PER_SECOND = "/s";
    private static final String MICROSECONDS = "\u00b5s";

    private final Figures figures;
    private final Jmh jmh;

    Ledgers(Figures figures, Jmh jmh) {
        this.figures = figures;
        this.jmh = jmh;
    }

    void measure() {
        durable(decisions());
        replicas();
        sizes();
        opening();
    }

    private double decisions() {
        double decisions = jmh.score(jmh.options(DecisionBenchmark.class, "assignments"));
        figures.add(Figure.atLeast(
                "decisions in one ledger, store in memory",
                decisions,
                PER_SECOND,
                100_000,
                MANY + " writers, title assignments of the IP ledger"));
        return decisions;
    }

    private void durable(double decisions) {
        double inserts = jmh.score(jmh.options(InsertBenchmark.class, "insert"));
        double few = jmh.score(
                jmh.options(DurableDecisionBenchmark.class, "assignments").param("writers", "" + FEW));
        double many = jmh.score(
                jmh.options(DurableDecisionBenchmark.class, "assignments").param("writers", "" + MANY));
        figures.add(Figure.shown("single inserts on the embedded store, acknowledged", inserts, PER_SECOND, ""));
        figures.add(Figure.shown("durable decisions, " + FEW + " writers", few, PER_SECOND, ""));
        figures.add(Figure.atLeast("the same \u00f7 single inserts", few / inserts, "", 20, ""));
        figures.add(Figure.shown("durable decisions, " + MANY + " writers", many, PER_SECOND, ""));
        figures.add(Figure.atLeast("the same \u00f7 single inserts", many / inserts, "", 60, ""));
        figures.add(
                Figure.atLeast("the same \u00f7 decisions with the store in memory", many / decisions, "", 0.8, ""));
        double disk = jmh.score(jmh.options(DiskBenchmark.class, "flushes"));
        figures.add(Figure.shown(
                "the same \u00f7 what the disk takes of as many bytes in as many flushes",
                many / disk,
                "",
                "the disk alone: as for " + Math.round(disk) + " decisions a second"));
    }

    private void replicas() {
        Map<String, Double> scores = jmh.scores(jmh.options(ReplicasBenchmark.class, "assignments"), "replicas");
        double two = scores.getOrDefault("assignments2", 0.0);
        figures.add(Figure.atLeast(
                "two replicas, one ledger, " + FEW + " writers over both \u00f7 one replica",
                two / scores.getOrDefault("assignments1", 0.0),
                "",
                0.8,
                Math.round(two) + "/s; the gateway keeps a ledger to one replica, so this is the worst case"));
    }

    private void sizes() {
        Map<String, Double> scores = jmh.scores(jmh.options(SizeBenchmark.class, ""), "size");
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
        figures.add(Figure.atMost(
                "opening a ledger of 1,000,000 entries",
                opening(1_000_000, true) / 1_000,
                "s",
                2,
                "from its snapshot on the embedded store, in a JVM that has just filled it"));
    }

    /** What a long history costs; it takes minutes to make. */
    void age() {
        double one = opening(1_000_000, false);
        double ten = opening(10_000_000, false);
        figures.add(Figure.shown("opening a ledger of 10,000,000 entries", ten / 1_000, "s", ""));
        figures.add(Figure.atMost(
                "the same \u00f7 of 1,000,000, of the same state", ten / one, "", 1.5, Math.round(one) + " ms"));
    }

    /** In milliseconds, once the ledger is made. */
    private double opening(int size, boolean grown) {
        return jmh.score(jmh.options(OpeningBenchmark.class, "open")
                .warmupIterations(0)
                .measurementIterations(3)
                .timeout(TimeValue.minutes(20))
                .param("size", Integer.toString(size))
                .param("grown", Boolean.toString(grown)));
    }
}
