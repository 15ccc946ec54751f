package io.consort.starter.mongo;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import io.consort.embedded.EmbeddedStore;
import java.util.concurrent.atomic.AtomicInteger;

/** Databases that nothing was put into yet, on one embedded store. */
final class TestDatabases implements AutoCloseable {

    private final EmbeddedStore store;
    private final MongoClient client;
    private final AtomicInteger given = new AtomicInteger();

    TestDatabases(EmbeddedStore store) {
        this.store = store;
        this.client = MongoClients.create(store.uri());
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
        store.close();
    }
}
