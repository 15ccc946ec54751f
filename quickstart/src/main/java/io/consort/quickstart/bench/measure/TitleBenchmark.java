package io.consort.quickstart.bench.measure;

import io.consort.ipledger.IpLedgerState;
import io.consort.ipledger.asset.AssetId;
import io.consort.ipledger.title.Title;
import io.consort.kernel.ledger.InMemoryBlockStore;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
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

/**
 * What it costs to say who owned an asset on a date, as it is known now and as it was known earlier, after many assignments whose
 * dates do not come in their order.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
public class TitleBenchmark {

    private static final AssetId ASSET = new AssetId("A-0");
    private static final LocalDate DAY = LocalDate.of(2026, 1, 1);
    private static final int DAYS = 3_651;

    /** How many assignments the chain of title has. */
    @Param({"10000", "100000"})
    public int assignments;

    private @Nullable Titles titles;
    private @Nullable Title title;
    private Instant first = Instant.EPOCH;
    private long span;

    /** Makes the chain. */
    @Setup
    public void fill() {
        Titles filled = new Titles(new InMemoryBlockStore(), "bench", 1, DAYS);
        filled.fill(assignments + 1L);
        titles = filled;
        Title made = io.consort.ipledger.title.Titles.of(filled.ledger().read().state())
                .require(ASSET);
        title = made;
        first = made.chain().getFirst().recorded();
        span = Duration.between(first, made.chain().getLast().recorded()).toMillis();
    }

    /** Closes the ledger. */
    @TearDown
    public void close() {
        if (titles != null) {
            titles.close();
        }
    }

    private Title title() {
        if (title == null) {
            throw new IllegalStateException("not set up");
        }
        return title;
    }

    private IpLedgerState asked() {
        if (titles == null) {
            throw new IllegalStateException("not set up");
        }
        return titles.ledger().read().state();
    }

    private static LocalDate date() {
        return DAY.plusDays(ThreadLocalRandom.current().nextInt(DAYS + 2));
    }

    private Instant earlier() {
        return first.plusMillis(ThreadLocalRandom.current().nextLong(span + 1));
    }

    /** As it is known now. */
    @Benchmark
    public Object now() {
        return title().on(date());
    }

    /** As it was known at an instant between the first assignment and the last. */
    @Benchmark
    public Object earlierBelief() {
        return title().on(date(), earlier());
    }

    /** As it is known now, as a member asks: of a ledger that first makes sure that it is at its end. */
    @Benchmark
    public Object askedNow() {
        return io.consort.ipledger.title.Titles.of(asked()).require(ASSET).on(date());
    }

    /** As it was known at an instant, as a member asks. */
    @Benchmark
    public Object askedEarlierBelief() {
        return io.consort.ipledger.title.Titles.of(asked()).require(ASSET).on(date(), earlier());
    }
}
