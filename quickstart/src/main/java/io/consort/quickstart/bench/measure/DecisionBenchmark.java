package io.consort.quickstart.bench.measure;

import io.consort.kernel.ledger.InMemoryBlockStore;
import io.consort.kernel.ledger.Receipt;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;

/** Decisions a second in one ledger on a store in memory. Each iteration begins with a new ledger, so that none fills the heap. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
public class DecisionBenchmark {

    private Titles titles = new Titles(new InMemoryBlockStore(), "first");

    /** A new ledger. */
    @Setup(Level.Iteration)
    public void open() {
        titles = new Titles(new InMemoryBlockStore(), "bench");
    }

    /** Its end. */
    @TearDown(Level.Iteration)
    public void close() {
        titles.close();
    }

    /** One assignment of title, answered. */
    @Benchmark
    public Receipt<?> assignment() {
        return titles.assign();
    }
}
