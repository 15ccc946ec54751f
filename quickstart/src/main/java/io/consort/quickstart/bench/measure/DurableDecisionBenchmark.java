package io.consort.quickstart.bench.measure;

import io.consort.starter.mongo.MongoBlockStore;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;

/** Decisions a second in one ledger on the embedded store, each on disk before it is answered. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
public class DurableDecisionBenchmark {

    private static final int ASSIGNMENTS = 64 * 512;

    /** How many write at a time, each on a virtual thread. */
    @Param({"64", "512"})
    public int writers;

    private @Nullable EmbeddedStoreState store;
    private @Nullable Titles titles;

    /** Opens store and ledger. */
    @Setup
    public void open() {
        EmbeddedStoreState opened = new EmbeddedStoreState();
        store = opened;
        titles = new Titles(new MongoBlockStore(opened.client, "bench"), "bench");
    }

    /** Closes them. */
    @TearDown
    public void close() {
        if (titles != null && store != null) {
            titles.close();
            store.close();
        }
    }

    /** Assignments of title, each on disk and answered before its writer asks for the next. */
    @Benchmark
    @OperationsPerInvocation(ASSIGNMENTS)
    public int assignments() {
        if (titles != null) {
            titles.assign(writers, ASSIGNMENTS);
        }
        return ASSIGNMENTS;
    }
}
