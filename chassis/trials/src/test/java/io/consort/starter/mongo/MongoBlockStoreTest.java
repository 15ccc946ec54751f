package io.consort.starter.mongo;

import io.consort.embedded.EmbeddedStore;
import io.consort.kernel.ledger.BlockStore;
import io.consort.testkit.ledger.BlockStoreContract;
import io.consort.testkit.mongo.ReplicaSet;
import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.io.TempDir;

class MongoBlockStoreTest {

    @Nested
    class InMemory extends BlockStoreContract {

        private static TestDatabases databases;

        @BeforeAll
        static void open() {
            databases = new TestDatabases(EmbeddedStore.inMemory());
        }

        @AfterAll
        static void close() {
            databases.close();
        }

        @Override
        protected BlockStore fresh() {
            return new MongoBlockStore(databases.client(), databases.fresh());
        }
    }

    @Nested
    class OnDisk extends BlockStoreContract {

        private static TestDatabases databases;

        @BeforeAll
        static void open(@TempDir Path folder) {
            databases = new TestDatabases(EmbeddedStore.open(folder, 0));
        }

        @AfterAll
        static void close() {
            databases.close();
        }

        @Override
        protected BlockStore fresh() {
            return new MongoBlockStore(databases.client(), databases.fresh());
        }
    }

    @Nested
    class OnAReplicaSet extends BlockStoreContract {

        private static TestDatabases databases;

        @BeforeAll
        static void open() {
            databases = new TestDatabases(ReplicaSet.begin());
        }

        @AfterAll
        static void close() {
            databases.close();
        }

        @Override
        protected BlockStore fresh() {
            return new MongoBlockStore(databases.client(), databases.fresh());
        }
    }

    /** Each under a name of its own in one database, so that nothing mixes. */
    @Nested
    class UnderNames extends BlockStoreContract {

        private static final AtomicInteger GIVEN = new AtomicInteger();
        private static TestDatabases databases;

        @BeforeAll
        static void open() {
            databases = new TestDatabases(ReplicaSet.begin());
        }

        @AfterAll
        static void close() {
            databases.close();
        }

        @Override
        protected BlockStore fresh() {
            return new MongoNamedStores(databases.client(), "one").blocks("ledger-" + GIVEN.incrementAndGet());
        }
    }
}
