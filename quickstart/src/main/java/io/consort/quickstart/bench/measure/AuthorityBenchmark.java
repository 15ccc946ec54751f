package io.consort.quickstart.bench.measure;

import io.consort.kernel.ledger.Receipt;
import io.consort.kernel.note.NoteSigner;
import io.consort.kernel.note.ProvenEntry;
import io.consort.starter.mongo.MongoBlockStore;
import java.util.ArrayDeque;
import java.util.Deque;
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

/**
 * What an act costs that rests on a resolution, whose proof is checked and kept beside it, and what the same act costs by one's own right.
 * Each is on disk before it is answered, on the embedded store, one at a time.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
public class AuthorityBenchmark {

    /** How many resolutions are taken at a sitting: so many are proven by one checkpoint, which is checked once. */
    @Param({"1", "10"})
    public int sitting = 1;

    private final NoteSigner signer = NoteSigner.generate("bench");
    private @Nullable EmbeddedStoreState store;
    private @Nullable Resolving board;
    private @Nullable Paying ledger;
    private final Deque<ProvenEntry> resolved = new ArrayDeque<>();
    private @Nullable ProvenEntry next;
    private int number;

    /** Opens store and ledgers. */
    @Setup
    public void open() {
        EmbeddedStoreState opened = new EmbeddedStoreState();
        Resolving resolving = new Resolving(signer);
        store = opened;
        board = resolving;
        ledger = new Paying(new MongoBlockStore(opened.client, "bench"), signer);
    }

    /** A resolution is there before the act is measured: what it takes to pass one is no part of that. */
    @Setup(Level.Invocation)
    public void resolve() {
        if (board != null && resolved.isEmpty()) {
            resolved.addAll(board.resolve(Paying.SCHEME, 1, sitting));
        }
        next = resolved.pollFirst();
    }

    /** Closes them. */
    @TearDown
    public void close() {
        if (store != null && board != null && ledger != null) {
            ledger.close();
            board.close();
            store.close();
        }
    }

    /** By a resolution: the proof is checked, and two entries are written. */
    @Benchmark
    public @Nullable Receipt<?> proven() {
        return ledger == null || next == null ? null : ledger.enact(next);
    }

    /** By own right: one entry. */
    @Benchmark
    public @Nullable Receipt<?> own() {
        return ledger == null ? null : ledger.enact("paper-" + ++number);
    }
}
