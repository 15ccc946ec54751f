package io.consort.consortium;

import static org.assertj.core.api.Assertions.assertThat;

import io.consort.kernel.identity.OrganisationId;
import io.consort.kernel.ledger.Audience;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/**
 * Holds every type of entry against {@code audience-matrix.csv}, which says who may read it. A type without a row fails, so that
 * none comes to be served before someone has decided to whom.
 */
class ConsortiumAudiencesTest {

    private static final String EVERYONE = "everyone";
    private static final OrganisationId OUTSIDER = new OrganisationId("press");

    @Test
    void everyTypeIsForEveryoneOrForThoseWhomItConcerns() throws IOException {
        assertThat(found()).isEqualTo(decided());
    }

    private static Map<String, String> found() {
        ConsortiumState state =
                Histories.nothing().happened(ConsortiumStateTest.EVERY).state();
        Map<String, String> found = new TreeMap<>();
        for (ConsortiumEvent event : ConsortiumStateTest.EVERY) {
            Audience audience = ConsortiumLedger.DEFINITION.audiences().of(state, event, Instant.EPOCH);
            boolean open = audience.equals(Audience.EVERYONE) || audience.equals(Audience.EVERYONE_EVER);
            assertThat(audience.includes(OUTSIDER)).as("%s", event).isEqualTo(open);
            found.merge(
                    ConsortiumLedger.DEFINITION.types().name(event),
                    audience.equals(Audience.EVERYONE_EVER) ? "everyone ever" : open ? EVERYONE : "concerned",
                    (one, other) -> one.equals(other) ? one : "now so, now so");
        }
        return found;
    }

    private static Map<String, String> decided() throws IOException {
        try (InputStream file = ConsortiumAudiencesTest.class.getResourceAsStream("/audience-matrix.csv")) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(row -> !row.startsWith("#"))
                    .map(row -> row.split(",", 3))
                    .collect(Collectors.toMap(row -> row[0], row -> row[1], (one, _) -> one, TreeMap::new));
        }
    }
}
