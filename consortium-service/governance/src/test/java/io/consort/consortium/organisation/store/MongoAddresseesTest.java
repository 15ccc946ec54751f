package io.consort.consortium.organisation.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.mongodb.ConnectionString;
import com.mongodb.MongoClientSettings;
import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import io.consort.consortium.organisation.Addressees;
import io.consort.consortium.organisation.AddresseesContract;
import io.consort.embedded.EmbeddedStore;
import io.consort.kernel.problem.DomainException;
import io.consort.kernel.problem.Kind;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class MongoAddresseesTest extends AddresseesContract {

    private static EmbeddedStore server;
    private static MongoClient client;

    private final String database = "people-" + UUID.randomUUID();

    @BeforeAll
    static void start() {
        server = EmbeddedStore.inMemory();
        client = MongoClients.create(server.uri());
    }

    @AfterAll
    static void stop() {
        client.close();
        server.close();
    }

    @Override
    protected Addressees addressees() {
        return new MongoAddressees(client, database);
    }

    @Test
    void isUnavailableWithoutSayingAnythingWhenTheStoreIsAway() {
        EmbeddedStore gone = EmbeddedStore.inMemory();
        MongoClientSettings settings = MongoClientSettings.builder()
                .applyConnectionString(new ConnectionString(gone.uri()))
                .applyToClusterSettings(cluster -> cluster.serverSelectionTimeout(200, TimeUnit.MILLISECONDS))
                .build();
        gone.close();
        try (MongoClient away = MongoClients.create(settings)) {
            Addressees all = new MongoAddressees(away, database);
            DomainException refusal = catchThrowableOfType(DomainException.class, () -> all.put(FIRST));
            assertThat(refusal.kind()).isEqualTo(Kind.UNAVAILABLE);
            assertThat(refusal.detail()).doesNotContain("ada");
        }
    }
}
