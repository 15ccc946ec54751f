package io.consort.talent.person.store;

import static io.consort.talent.Samples.JOSIAH;
import static io.consort.talent.Samples.R1;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import de.bwaldvogel.mongo.MongoServer;
import de.bwaldvogel.mongo.backend.memory.MemoryBackend;
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
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class MongoPersonalDataTest extends PersonalDataContract {

    private static final PersonKey KEY = new PersonKey(new LedgerId("sematech"), R1);

    private static MongoServer server;
    private static MongoClient client;

    private final String database = "talent-" + UUID.randomUUID();

    @BeforeAll
    static void start() {
        server = new MongoServer(new MemoryBackend());
        client = MongoClients.create(server.bindAndGetConnectionString());
    }

    @AfterAll
    static void stop() {
        client.close();
        server.shutdownNow();
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
        MongoServer gone = new MongoServer(new MemoryBackend());
        String address = gone.bindAndGetConnectionString();
        gone.shutdownNow();
        try (MongoClient away = MongoClients.create(address + "/?serverSelectionTimeoutMS=200")) {
            PersonalData data = new MongoPersonalData(away, database);
            Dossier dossier = new Dossier(JOSIAH, Salt.random(new SecureRandom()));

            DomainException refusal = catchThrowableOfType(DomainException.class, () -> data.put(KEY, dossier));
            assertThat(refusal.kind()).isEqualTo(Kind.UNAVAILABLE);
            assertThat(refusal.detail()).doesNotContain("Josiah");
        }
    }
}
