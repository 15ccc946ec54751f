package io.consort.quickstart.bench.measure;

import io.consort.kernel.ledger.View;
import io.consort.starter.mongo.MongoBlockStore;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;

/** How long it takes until a ledger on the embedded store answers, from its snapshot. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
public class OpeningBenchmark {

    /** How many entries it has. */
    @Param({"1000000", "10000000"})
    public int size;

    /** Whether its state has grown with it, or is as it was when the ledger was short. */
    @Param({"true", "false"})
    public boolean grown;

    private @Nullable EmbeddedStoreState store;
    private @Nullable Titles titles;

    /** Makes the ledger and closes it, which leaves a snapshot. */
    @Setup
    public void fill() {
        EmbeddedStoreState opened = new EmbeddedStoreState();
        store = opened;
        try (Titles filling = titles(opened)) {
            if (grown) {
                filling.fill(size);
            } else {
                filling.age(size);
            }
        }
    }

    private static Titles titles(EmbeddedStoreState opened) {
        return new Titles(new MongoBlockStore(opened.client, "bench"), "bench");
    }

    /** Closes what was opened. */
    @TearDown(Level.Invocation)
    public void closeLedger() {
        if (titles != null) {
            titles.close();
        }
    }

    /** Closes the store. */
    @TearDown
    public void close() {
        if (store != null) {
            store.close();
        }
    }

    /** Opens and reads. */
    @Benchmark
    public @Nullable View<?> open() {
        if (store == null) {
            return null;
        }
        Titles opened = titles(store);
        titles = opened;
        return opened.ledger().read();
    }
}
