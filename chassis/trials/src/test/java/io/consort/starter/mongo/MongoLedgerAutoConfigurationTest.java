package io.consort.starter.mongo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.mongodb.MongoClientSettings;
import com.mongodb.ReadConcern;
import com.mongodb.ReadPreference;
import com.mongodb.WriteConcern;
import com.mongodb.client.MongoClient;
import com.mongodb.client.internal.MongoClientImpl;
import io.consort.embedded.EmbeddedStore;
import io.consort.kernel.ledger.BlockStore;
import io.consort.kernel.ledger.InMemoryBlockStore;
import io.consort.kernel.ledger.LedgerId;
import io.consort.kernel.ledger.StoreUnavailableException;
import io.consort.kernel.note.InMemorySignedCheckpoints;
import io.consort.kernel.note.SignedCheckpoints;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.springframework.boot.autoconfigure.AutoConfigurations;
import org.springframework.boot.mongodb.autoconfigure.MongoAutoConfiguration;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;

class MongoLedgerAutoConfigurationTest {

    private static final String NOBODY = "spring.mongodb.uri=mongodb://127.0.0.1:1";

    private final ApplicationContextRunner service = new ApplicationContextRunner()
            .withConfiguration(AutoConfigurations.of(MongoAutoConfiguration.class, MongoLedgerAutoConfiguration.class))
            .withPropertyValues("spring.application.name=ip-ledger", NOBODY);

    @Test
    void startsWhileTheStoreIsAwayAndSaysSo() {
        service.run(context -> {
            assertThat(context)
                    .hasNotFailed()
                    .hasSingleBean(MongoBlockStore.class)
                    .hasSingleBean(MongoSignedCheckpoints.class);
            assertThatThrownBy(() -> context.getBean(BlockStore.class).block(new LedgerId("a"), 1))
                    .isInstanceOf(StoreUnavailableException.class);
        });
    }

    @Test
    void waitsForADiskAndNotForEver() {
        service.run(context -> {
            MongoClientSettings settings =
                    context.getBean(MongoClientImpl.class).getSettings();
            assertThat(settings.getWriteConcern()).isEqualTo(WriteConcern.MAJORITY.withJournal(true));
            assertThat(settings.getReadConcern()).isEqualTo(ReadConcern.MAJORITY);
            assertThat(settings.getReadPreference()).isEqualTo(ReadPreference.primary());
            assertThat(settings.getClusterSettings().getServerSelectionTimeout(TimeUnit.MILLISECONDS))
                    .isEqualTo(2_000);
            assertThat(settings.getSocketSettings().getConnectTimeout(TimeUnit.MILLISECONDS))
                    .isEqualTo(1_000);
            assertThat(settings.getSocketSettings().getReadTimeout(TimeUnit.MILLISECONDS))
                    .isEqualTo(5_000);
            assertThat(settings.getConnectionPoolSettings().getMaxSize()).isEqualTo(100);
        });
    }

    @Test
    void letsTheAddressSayOtherwiseAboutTimeButNotAboutDurability() {
        service.withPropertyValues(NOBODY + "/?serverSelectionTimeoutMS=70&w=1&readConcernLevel=local")
                .run(context -> {
                    MongoClientSettings settings =
                            context.getBean(MongoClientImpl.class).getSettings();
                    assertThat(settings.getClusterSettings().getServerSelectionTimeout(TimeUnit.MILLISECONDS))
                            .isEqualTo(70);
                    MongoClient client = context.getBean(MongoClient.class);
                    assertThat(Durable.database(client, "d").getWriteConcern())
                            .isEqualTo(WriteConcern.MAJORITY.withJournal(true));
                    assertThat(Durable.database(client, "d").getReadConcern()).isEqualTo(ReadConcern.MAJORITY);
                });
    }

    @Test
    void keepsTheLedgersInTheServicesOwnDatabase() {
        try (EmbeddedStore embedded = EmbeddedStore.inMemory()) {
            service.withPropertyValues("spring.mongodb.uri=" + embedded.uri()).run(context -> {
                context.getBean(BlockStore.class).writePart(new LedgerId("a"), "one", new byte[] {1});
                assertThat(context.getBean(MongoClient.class).listDatabaseNames())
                        .contains("ip-ledger");
            });
            service.withPropertyValues("spring.mongodb.uri=" + embedded.uri(), "consort.database=other")
                    .run(context -> {
                        assertThat(context.getBean(BlockStore.class).part(new LedgerId("a"), "one"))
                                .isEmpty();
                        context.getBean(BlockStore.class).writePart(new LedgerId("a"), "one", new byte[] {1});
                        assertThat(context.getBean(MongoClient.class).listDatabaseNames())
                                .contains("other");
                    });
        }
    }

    @Test
    void backsOffWhereTheServiceHasItsOwn() {
        service.withBean(BlockStore.class, InMemoryBlockStore::new)
                .withBean(SignedCheckpoints.class, InMemorySignedCheckpoints::new)
                .run(context -> assertThat(context).getBean(BlockStore.class).isInstanceOf(InMemoryBlockStore.class));
    }

    @Test
    void isNotThereWithoutAClient() {
        new ApplicationContextRunner()
                .withConfiguration(AutoConfigurations.of(MongoLedgerAutoConfiguration.class))
                .run(context ->
                        assertThat(context).doesNotHaveBean(BlockStore.class).doesNotHaveBean(SignedCheckpoints.class));
    }

    @Test
    void isFoundByEveryService() throws IOException {
        try (var lines = getClass()
                .getResourceAsStream(
                        "/META-INF/spring/org.springframework.boot.autoconfigure.AutoConfiguration.imports")) {
            assertThat(new String(lines.readAllBytes(), StandardCharsets.UTF_8).lines())
                    .contains(MongoLedgerAutoConfiguration.class.getName());
        }
    }
}
