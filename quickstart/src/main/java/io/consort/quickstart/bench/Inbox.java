package io.consort.quickstart.bench;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import io.consort.embedded.EmbeddedStore;
import io.consort.kernel.identity.ConsortiumId;
import io.consort.kernel.identity.OrganisationId;
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
import java.util.stream.IntStream;

/**
 * What it takes to be told what awaits one over many consortia, in each of which something does. Consortium-service runs alone, as for
 * {@link Lookups}.
 */
final class Inbox {

    private static final Duration WARM_UP = Duration.ofSeconds(20);
    private static final Duration MEASURED = Duration.ofSeconds(10);
    private static final OrganisationId ASKER = new OrganisationId("asker");

    private final Figures figures;
    private final List<String> command;
    private final Path folder;

    /**
     * @param command that runs consortium-service
     * @param folder for what it says
     */
    Inbox(Figures figures, List<String> command, Path folder) {
        this.figures = figures;
        this.command = command;
        this.folder = folder;
    }

    void measure() {
        measure(50, 50, "needs over 50 consortia, p99");
        measure(500, 200, "the same over 500");
    }

    private void measure(int consortia, double goal, String name) {
        try (EmbeddedStore store = EmbeddedStore.inMemory();
                Issuer issuer = new Issuer()) {
            try (MongoClient client = MongoClients.create(store.uri())) {
                List<ConsortiumId> ids = IntStream.range(0, consortia)
                        .mapToObj(each -> new ConsortiumId("bench-" + each))
                        .toList();
                new Memberships(client).foundInviting(ids, ASKER);
            }
            try (Service service =
                    new Service(command, Lookups.environment(store, issuer), folder.resolve("inbox.log"))) {
                URI asked = service.origin().resolve("/api/consortium/needs?limit=50");
                Target target = new Target(List.of(asked), issuer.personToken(ASKER.value()), Target.Kind.READ);
                new OwnClient().fire(target, 1, WARM_UP);
                Shot shot = new OwnClient().fire(target, 1, MEASURED);
                figures.add(Figure.atMost(
                        name,
                        shot.p99Millis(),
                        "ms",
                        goal,
                        "one asker, something in each, " + Math.round(shot.perSecond()) + "/s"
                                + (shot.errors() == 0 ? "" : "; " + shot.errors() + " ERRORS")));
            }
        }
    }
}
