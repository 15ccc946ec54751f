package io.consort.starter.mongo;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import io.consort.embedded.EmbeddedStore;
import io.consort.testkit.mongo.ReplicaSet;
import java.util.concurrent.atomic.AtomicInteger;

/** Databases that nothing was put into yet, on one embedded store, or behind what stands in for a replica set. */
final class TestDatabases implements AutoCloseable {

    private final Runnable end;
    private final MongoClient client;
    private final AtomicInteger given = new AtomicInteger();

    TestDatabases(EmbeddedStore store) {
        this(store::close, store.uri());
    }

    TestDatabases(ReplicaSet set) {
        this(set::close, set.uri());
    }

    private TestDatabases(Runnable end, String uri) {
        this.end = end;
        this.client = MongoClients.create(uri);
    }

    MongoClient client() {
        return client;
    }

    String fresh() {
        return "database-" + given.incrementAndGet();
    }

    @Override
    public void close() {
        client.close();
        end.run();
    }
}
