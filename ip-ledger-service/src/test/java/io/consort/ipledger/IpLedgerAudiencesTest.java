package io.consort.ipledger;

import static org.assertj.core.api.Assertions.assertThat;

import io.consort.ipledger.assembly.IpLedger;
import io.consort.ipledger.assembly.IpLedgerParts;
import io.consort.kernel.identity.OrganisationId;
import io.consort.kernel.ledger.Audience;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * Holds every type of entry against {@code audience-matrix.csv}, which says who may read it. A type without a row fails, so that
 * none comes to be served before someone has decided to whom.
 */
class IpLedgerAudiencesTest {

    private static final OrganisationId OUTSIDER = new OrganisationId("press");
    private static final Instant NOW = Instant.parse("2026-01-01T00:00:00Z");

    @Test
    void everyTypeIsForEveryoneOrForThoseWhomItConcerns() throws IOException {
        assertThat(found()).isEqualTo(decided());
    }

    /** Who reads each type, once all of the story has happened. */
    private static Map<String, String> found() {
        List<IpLedgerEvent> events = ReplayTest.everything();
        IpLedgerState state = IpLedgerParts.EMPTY;
        for (int i = 0; i < events.size(); i++) {
            state = ReplayTest.fold(state, events.get(i), i + 1);
        }
        Map<String, String> found = new TreeMap<>();
        for (IpLedgerEvent event : events) {
            Audience audience = IpLedger.DEFINITION.audiences().of(state, event, NOW);
            assertThat(audience.includes(OUTSIDER))
                    .as("%s", event)
                    .isEqualTo(!(audience instanceof Audience.Concerned));
            String type = IpLedger.DEFINITION.types().name(event);
            String readers = readers(audience);
            assertThat(found.merge(type, readers, (one, other) -> one.equals(other) ? one : "now so, now so"))
                    .as(type)
                    .isEqualTo(readers);
        }
        return found;
    }

    private static String readers(Audience audience) {
        return switch (audience) {
            case Audience.Everyone() -> "everyone";
            case Audience.EveryoneAnd _ -> "everyone and owners";
            case Audience.EveryoneEver() -> "everyone ever";
            case Audience.Concerned _ -> "concerned";
        };
    }

    private static Map<String, String> decided() throws IOException {
        try (InputStream file = IpLedgerAudiencesTest.class.getResourceAsStream("/audience-matrix.csv")) {
            Stream<String> rows = new String(file.readAllBytes(), StandardCharsets.UTF_8).lines();
            return rows.filter(row -> !row.startsWith("#"))
                    .map(row -> row.split(",", 3))
                    .collect(Collectors.toMap(row -> row[0], row -> row[1], (one, other) -> one, TreeMap::new));
        }
    }
}
