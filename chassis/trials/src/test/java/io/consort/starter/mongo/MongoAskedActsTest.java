package io.consort.starter.mongo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.consort.embedded.EmbeddedStore;
import io.consort.kernel.foureyes.AskedActs;
import io.consort.kernel.ledger.LedgerId;
import io.consort.kernel.problem.DomainException;
import io.consort.kernel.problem.Kind;
import io.consort.testkit.ledger.AskedActsContract;
import io.consort.testkit.mongo.ReplicaSet;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MongoAskedActsTest {

    @Test
    void sayWhenTheStoreIsAway() {
        TestDatabases databases = new TestDatabases(EmbeddedStore.inMemory());
        AskedActs acts = new MongoAskedActs(databases.client(), databases.fresh());
        databases.close();
        DomainException away = catchThrowableOfType(DomainException.class, () -> acts.find(new LedgerId("one"), "a"));
        assertThat(away.kind()).isEqualTo(Kind.UNAVAILABLE);
    }

    @Nested
    class InMemory extends AskedActsContract {

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
        protected AskedActs fresh() {
            return new MongoAskedActs(databases.client(), databases.fresh());
        }
    }

    @Nested
    class OnDisk extends AskedActsContract {

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
        protected AskedActs fresh() {
            return new MongoAskedActs(databases.client(), databases.fresh());
        }
    }

    @Nested
    class OnAReplicaSet extends AskedActsContract {

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
        protected AskedActs fresh() {
            return new MongoAskedActs(databases.client(), databases.fresh());
        }
    }
}
