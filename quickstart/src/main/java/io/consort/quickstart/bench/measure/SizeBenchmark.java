package io.consort.quickstart.bench.measure;

import io.consort.ipledger.IpLedgerState;
import io.consort.ipledger.asset.AssetId;
import io.consort.kernel.ledger.InMemoryBlockStore;
import io.consort.kernel.ledger.Ledger;
import io.consort.kernel.ledger.View;
import io.consort.kernel.merkle.Hash;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;

/** What reads and proofs cost in ledgers of different lengths. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
public class SizeBenchmark {

    private static final LocalDate DAY = LocalDate.of(2026, 6, 30);

    /** How many entries the ledger has. */
    @Param({"1000", "10000", "1000000"})
    public int size;

    private @Nullable Titles titles;

    /** Makes the ledger. */
    @Setup
    public void fill() {
        Titles filled = new Titles(new InMemoryBlockStore(), "bench");
        filled.fill(size);
        titles = filled;
    }

    /** Closes it. */
    @TearDown
    public void close() {
        if (titles != null) {
            titles.close();
        }
    }

    private Ledger<IpLedgerState, ?> ledger() {
        if (titles == null) {
            throw new IllegalStateException("not set up");
        }
        return titles.ledger();
    }

    /** A linearizable read of who owns an asset on a date. */
    @Benchmark
    public Object read() {
        View<IpLedgerState> view = ledger().read();
        AssetId asset = new AssetId("A-" + ThreadLocalRandom.current().nextInt(1_000));
        return io.consort.ipledger.title.Titles.of(view.state()).require(asset).on(DAY);
    }

    /** The inclusion proof of a random entry. */
    @Benchmark
    public List<Hash> proof() {
        return ledger().inclusion(ThreadLocalRandom.current().nextLong(size) + 1, size);
    }
}
