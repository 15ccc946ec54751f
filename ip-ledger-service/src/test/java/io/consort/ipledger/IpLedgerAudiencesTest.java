package io.consort.ipledger;

import static org.assertj.core.api.Assertions.assertThat;

import io.consort.kernel.identity.OrganisationId;
import io.consort.kernel.ledger.Audience;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
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

    /** Owners, who is found to have been one later, a payer, the pledgees, and one whom nothing concerns. */
    private static final List<String> READERS =
            List.of("ibm", "ti", "utexas", "intel", "gca", "sematech", "fund", "press");

    @Test
    void everyTypeIsReadByWhomItConcernsAndByNobodyElse() throws IOException {
        assertThat(found()).isEqualTo(decided());
    }

    /** Who reads the first entry of each type, once all of the story has happened. */
    private static Map<String, String> found() {
        List<IpLedgerEvent> events = ReplayTest.everything();
        IpLedgerState state = IpLedgerState.EMPTY;
        for (int i = 0; i < events.size(); i++) {
            state = ReplayTest.fold(state, events.get(i), i + 1);
        }
        Map<String, String> found = new TreeMap<>();
        for (IpLedgerEvent event : events) {
            Audience audience = IpLedger.DEFINITION.audiences().of(state, event);
            found.putIfAbsent(IpLedger.DEFINITION.types().name(event), readers(audience));
        }
        return found;
    }

    private static String readers(Audience audience) {
        return audience.equals(Audience.EVERYONE)
                ? "everyone"
                : READERS.stream()
                        .filter(reader -> audience.includes(new OrganisationId(reader)))
                        .collect(Collectors.joining(" "));
    }

    private static Map<String, String> decided() throws IOException {
        try (InputStream file = IpLedgerAudiencesTest.class.getResourceAsStream("/audience-matrix.csv")) {
            Stream<String> rows = new String(file.readAllBytes(), StandardCharsets.UTF_8).lines();
            return rows.filter(row -> !row.startsWith("#"))
                    .map(row -> row.split(",", 2))
                    .collect(Collectors.toMap(row -> row[0], row -> row[1], (one, other) -> one, TreeMap::new));
        }
    }
}
