package io.consort.quickstart.bench;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import io.consort.embedded.EmbeddedStore;
import io.consort.kernel.identity.ConsortiumId;
import io.consort.kernel.note.NoteSigner;
import io.consort.quickstart.bench.load.Issuer;
import io.consort.quickstart.bench.load.OwnClient;
import io.consort.quickstart.bench.load.Service;
import io.consort.quickstart.bench.load.Shot;
import io.consort.quickstart.bench.load.Target;
import io.consort.quickstart.bench.measure.Memberships;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;

/**
 * What it takes another service to learn, over HTTP, what an organisation is to a consortium. Every request in every service rests on
 * such an answer. Consortium-service runs alone, with a store and an issuer of tokens that are the measurement's own.
 */
final class Lookups {

    private static final Duration WARM_UP = Duration.ofSeconds(20);
    private static final Duration MEASURED = Duration.ofSeconds(10);
    private static final int ASKING = 4;

    private final Figures figures;
    private final List<String> command;
    private final Path folder;

    /**
     * @param command that runs consortium-service
     * @param folder for what it says
     */
    Lookups(Figures figures, List<String> command, Path folder) {
        this.figures = figures;
        this.command = command;
        this.folder = folder;
    }

    void measure() {
        measure(10_000, "a standing asked by another service over HTTP, p99, of 10,000 members");
        measure(100_000, "the same of 100,000 members");
    }

    private void measure(int members, String name) {
        ConsortiumId consortium = new ConsortiumId("bench");
        try (EmbeddedStore store = EmbeddedStore.inMemory();
                Issuer issuer = new Issuer()) {
            try (MongoClient client = MongoClients.create(store.uri())) {
                new Memberships(client).found(consortium, members);
            }
            try (Service service = new Service(command, environment(store, issuer), folder.resolve("lookups.log"))) {
                Target target = new Target(
                        List.of(asked(service, consortium, members)), issuer.serviceToken(), Target.Kind.READ);
                new OwnClient().fire(target, ASKING, WARM_UP);
                Shot shot = new OwnClient().fire(target, ASKING, MEASURED);
                figures.add(Figure.atMost(
                        name,
                        shot.p99Millis(),
                        "ms",
                        5,
                        ASKING + " askers on this machine, " + Math.round(shot.perSecond()) + "/s"
                                + (shot.errors() == 0 ? "" : "; " + shot.errors() + " ERRORS")));
            }
        }
    }

    private static URI asked(Service service, ConsortiumId consortium, int members) {
        return service.origin()
                .resolve("/internal/consortia/" + consortium + "/standings/" + Memberships.member(members / 2));
    }

    /** In which consortium-service runs alone. */
    static Map<String, String> environment(EmbeddedStore store, Issuer issuer) {
        return Map.of(
                "SERVER_ADDRESS", "127.0.0.1",
                "CONSORT_MONGODB_URI", store.uri(),
                "CONSORT_ISSUER", issuer.name(),
                "CONSORT_IDENTITY_URI", issuer.address(),
                "CONSORT_CLIENT_KEY", "training",
                "CONSORT_ORIGIN", "bench",
                "CONSORT_SIGNING_KEY", NoteSigner.generate("consort/consortium").secretText());
    }
}
