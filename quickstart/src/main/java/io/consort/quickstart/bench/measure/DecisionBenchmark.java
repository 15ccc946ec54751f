package io.consort.quickstart.bench.measure;

import io.consort.kernel.ledger.InMemoryBlockStore;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;

/** Decisions a second in one ledger on a store in memory. Each iteration begins with a new ledger, so that none fills the heap. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
public class DecisionBenchmark {

    private static final int ASSIGNMENTS = 64 * 512;

    /** How many write at a time, each on a virtual thread. */
    @Param("512")
    public int writers;

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

    /** Assignments of title, each answered before its writer asks for the next. */
    @Benchmark
    @OperationsPerInvocation(ASSIGNMENTS)
    public int assignments() {
        titles.assign(writers, ASSIGNMENTS);
        return ASSIGNMENTS;
    }
}
