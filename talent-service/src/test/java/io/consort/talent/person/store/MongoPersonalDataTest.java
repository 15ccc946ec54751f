package io.consort.talent.person.store;

import static io.consort.talent.Samples.JOSIAH;
import static io.consort.talent.Samples.R1;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.mongodb.ConnectionString;
import com.mongodb.MongoClientSettings;
import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import io.consort.embedded.EmbeddedStore;
import io.consort.kernel.ledger.LedgerId;
import io.consort.kernel.problem.DomainException;
import io.consort.kernel.problem.Kind;
import io.consort.talent.person.Dossier;
import io.consort.talent.person.PersonKey;
import io.consort.talent.person.PersonalData;
import io.consort.talent.person.PersonalDataContract;
import io.consort.talent.person.Salt;
import java.security.SecureRandom;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class MongoPersonalDataTest extends PersonalDataContract {

    private static final PersonKey KEY = new PersonKey(new LedgerId("sematech"), R1);

    private static EmbeddedStore server;
    private static MongoClient client;

    private final String database = "talent-" + UUID.randomUUID();

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
    protected PersonalData data() {
        return new MongoPersonalData(client, database);
    }

    @Test
    void leavesNothingOfAnErasedPersonInTheDatabase() {
        PersonalData data = data();
        Dossier dossier = new Dossier(JOSIAH, Salt.random(new SecureRandom()));
        data.put(KEY, dossier);
        data.erase(KEY);

        assertThat(client.getDatabase(database)
                        .getCollection("persons")
                        .find()
                        .first()
                        .toJson())
                .doesNotContain(
                        "Josiah", "carberry", "1825-0097", dossier.salt().hex())
                .contains("\"erased\": true");
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
            PersonalData data = new MongoPersonalData(away, database);
            Dossier dossier = new Dossier(JOSIAH, Salt.random(new SecureRandom()));

            DomainException refusal = catchThrowableOfType(DomainException.class, () -> data.put(KEY, dossier));
            assertThat(refusal.kind()).isEqualTo(Kind.UNAVAILABLE);
            assertThat(refusal.detail()).doesNotContain("Josiah");
        }
    }
}
