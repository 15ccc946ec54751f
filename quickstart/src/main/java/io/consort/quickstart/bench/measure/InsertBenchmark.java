package io.consort.quickstart.bench.measure;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.result.InsertOneResult;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import org.bson.Document;
import org.jspecify.annotations.Nullable;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;

/** Single inserts of a document as large as an entry on the embedded store, one after another, each on disk: what is to be beaten. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
public class InsertBenchmark {

    private static final String PAYLOAD = "x".repeat(500);

    private final AtomicLong next = new AtomicLong();
    private @Nullable EmbeddedStoreState store;
    private @Nullable MongoCollection<Document> documents;

    /** Opens the store. */
    @Setup
    public void open() {
        EmbeddedStoreState opened = new EmbeddedStoreState();
        store = opened;
        documents = opened.client.getDatabase("bench").getCollection("documents");
    }

    /** Closes it. */
    @TearDown
    public void close() {
        if (store != null) {
            store.close();
        }
    }

    /** One insert, acknowledged. */
    @Benchmark
    public @Nullable InsertOneResult insert() {
        return documents == null
                ? null
                : documents.insertOne(new Document("_id", next.incrementAndGet()).append("payload", PAYLOAD));
    }
}
