package io.consort.starter.mongo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.consort.edge.token.Digest;
import io.consort.edge.token.UsedProofs;
import io.consort.embedded.EmbeddedStore;
import io.consort.kernel.problem.DomainException;
import io.consort.kernel.problem.Kind;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.bson.Document;
import org.junit.jupiter.api.Test;

class MongoUsedProofsTest {

    private static final Instant NOW = Instant.parse("2030-01-01T00:00:00Z");
    private static final Digest PROOF = Digest.of("proof");

    @Test
    void letAProofInOnceWhicheverReplicaIsAsked() throws Exception {
        try (TestDatabases databases = new TestDatabases(EmbeddedStore.inMemory());
                var threads = Executors.newFixedThreadPool(8)) {
            String database = databases.fresh();
            var answers = threads.invokeAll(IntStream.range(0, 8)
                    .mapToObj(_ -> new MongoUsedProofs(databases.client(), database, at(NOW)))
                    .<java.util.concurrent.Callable<Boolean>>map(
                            replica -> () -> replica.use(PROOF, NOW.plusSeconds(80)))
                    .toList());

            int let = 0;
            for (var each : answers) {
                let += each.get() ? 1 : 0;
            }
            assertThat(let).isOne();
            assertThat(new MongoUsedProofs(databases.client(), database, at(NOW))
                            .use(Digest.of("another"), NOW.plusSeconds(80)))
                    .isTrue();
        }
    }

    @Test
    void forgetWhatIsTooOldAnyway() {
        try (TestDatabases databases = new TestDatabases(EmbeddedStore.inMemory())) {
            String database = databases.fresh();
            new MongoUsedProofs(databases.client(), database, at(NOW)).use(PROOF, NOW.plusSeconds(80));

            new MongoUsedProofs(databases.client(), database, at(NOW.plusSeconds(81)))
                    .use(Digest.of("another"), NOW.plusSeconds(161));

            assertThat(databases
                            .client()
                            .getDatabase(database)
                            .getCollection("used-proofs")
                            .find()
                            .map(Document::size))
                    .hasSize(1);
        }
    }

    @Test
    void sayWhenTheStoreIsAway() {
        TestDatabases databases = new TestDatabases(EmbeddedStore.inMemory());
        UsedProofs proofs = new MongoUsedProofs(databases.client(), databases.fresh(), at(NOW));
        databases.close();
        DomainException away =
                catchThrowableOfType(DomainException.class, () -> proofs.use(PROOF, NOW.plus(Duration.ofMinutes(1))));
        assertThat(away.kind()).isEqualTo(Kind.UNAVAILABLE);
    }

    private static Clock at(Instant now) {
        return Clock.fixed(now, java.time.ZoneOffset.UTC);
    }
}
