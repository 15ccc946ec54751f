package io.consort.quickstart.bench.measure;

import io.consort.embedded.documents.Written;
import io.consort.starter.mongo.MongoBlockStore;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;

/**
 * How many decisions a second the disk would take if nothing else had to be done: as many bytes, in as many flushes, as durable
 * decisions by 512 writers give it, written to a file beside the store's.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
public class DiskBenchmark {

    private static final int ASSIGNMENTS = 64 * 512;
    private static final int WRITERS = 512;

    private int flushes;
    private ByteBuffer group = ByteBuffer.allocate(0);
    private @Nullable Path path;
    private @Nullable FileChannel file;

    /** Finds out what decisions give the disk to do. */
    @Setup
    public void count() throws IOException {
        try (EmbeddedStoreState store = new EmbeddedStoreState()) {
            Titles titles = new Titles(new MongoBlockStore(store.client, "bench"), "bench");
            titles.assign(WRITERS, ASSIGNMENTS);
            Written before = store.written();
            titles.assign(WRITERS, ASSIGNMENTS);
            Written after = store.written();
            titles.close();
            flushes = (int) (after.flushes() - before.flushes());
            group = ByteBuffer.allocateDirect((int) ((after.bytes() - before.bytes()) / flushes));
        }
        path = Files.createTempFile(Path.of(System.getProperty("consort.bench.folder", ".")), "disk", "");
    }

    /** An empty file, so that none fills the disk. */
    @Setup(Level.Iteration)
    public void open() throws IOException {
        if (path != null) {
            file = FileChannel.open(path, StandardOpenOption.WRITE, StandardOpenOption.TRUNCATE_EXISTING);
        }
    }

    /** Its end. */
    @TearDown(Level.Iteration)
    public void close() throws IOException {
        if (file != null) {
            file.close();
        }
    }

    /** Nothing is left behind. */
    @TearDown
    public void remove() throws IOException {
        if (path != null) {
            Files.delete(path);
        }
    }

    /** Everything that so many decisions write. */
    @Benchmark
    @OperationsPerInvocation(ASSIGNMENTS)
    public int flushes() throws IOException {
        for (int n = 0; n < flushes && file != null; n++) {
            file.write(group.rewind());
            file.force(false);
        }
        return flushes;
    }
}
