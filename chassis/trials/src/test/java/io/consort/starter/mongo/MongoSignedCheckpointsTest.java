package io.consort.starter.mongo;

import io.consort.embedded.EmbeddedStore;
import io.consort.kernel.note.SignedCheckpoints;
import io.consort.testkit.ledger.SignedCheckpointsContract;
import io.consort.testkit.mongo.ReplicaSet;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.io.TempDir;

class MongoSignedCheckpointsTest {

    @Nested
    class InMemory extends SignedCheckpointsContract {

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
        protected SignedCheckpoints fresh() {
            return new MongoSignedCheckpoints(databases.client(), databases.fresh());
        }
    }

    @Nested
    class OnDisk extends SignedCheckpointsContract {

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
        protected SignedCheckpoints fresh() {
            return new MongoSignedCheckpoints(databases.client(), databases.fresh());
        }
    }

    @Nested
    class OnAReplicaSet extends SignedCheckpointsContract {

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
        protected SignedCheckpoints fresh() {
            return new MongoSignedCheckpoints(databases.client(), databases.fresh());
        }
    }
}
