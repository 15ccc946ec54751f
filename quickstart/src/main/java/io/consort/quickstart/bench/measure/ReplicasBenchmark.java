package io.consort.quickstart.bench.measure;

import io.consort.starter.mongo.MongoBlockStore;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
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

/** Decisions a second in one ledger that one replica or two write to at once, as if the gateway kept none of them to it. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
public class ReplicasBenchmark {

    private static final int WRITERS = 64;
    private static final int ASSIGNMENTS = 64 * 128;

    /** Over how many the writers are spread. */
    @Param({"1", "2"})
    public int replicas;

    private final List<Titles> each = new ArrayList<>();
    private @Nullable EmbeddedStoreState store;

    /** Opens the store, and the ledger in each replica. */
    @Setup
    public void open() {
        EmbeddedStoreState opened = new EmbeddedStoreState();
        store = opened;
        for (int replica = 0; replica < replicas; replica++) {
            each.add(new Titles(new MongoBlockStore(opened.client, "bench"), "bench"));
        }
    }

    /** Closes them. */
    @TearDown
    public void close() {
        each.forEach(Titles::close);
        if (store != null) {
            store.close();
        }
    }

    /** Assignments of title, each on disk and answered before its writer asks for the next. */
    @Benchmark
    @OperationsPerInvocation(ASSIGNMENTS)
    public int assignments() {
        try (ExecutorService all = Executors.newVirtualThreadPerTaskExecutor()) {
            each.forEach(titles -> all.execute(() -> titles.assign(WRITERS / replicas, ASSIGNMENTS / replicas)));
        }
        return ASSIGNMENTS;
    }
}
