package io.consort.consortium;

import static org.assertj.core.api.Assertions.assertThat;

import io.consort.consortium.assembly.ConsortiumLedger;
import io.consort.consortium.decision.MotionEvent.MotionTabled;
import io.consort.consortium.decision.MotionEvent.MotionWithdrawn;
import io.consort.consortium.decision.Proposal;
import io.consort.consortium.decision.Question;
import io.consort.consortium.membership.ExpulsionGround;
import io.consort.consortium.rule.BodyId;
import io.consort.consortium.rule.MotionId;
import io.consort.consortium.rule.MotionKindId;
import io.consort.kernel.identity.Actor;
import io.consort.kernel.identity.ConsortiumId;
import io.consort.kernel.identity.OrganisationId;
import io.consort.kernel.json.Json;
import io.consort.kernel.ledger.Audience;
import io.consort.starter.web.Role;
import io.consort.starter.web.Tenant;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/**
 * Holds every type of entry against {@code audience-matrix.csv}, which says who may read it. A type without a row fails, so that
 * none comes to be served before someone has decided to whom.
 */
class ConsortiumAudiencesTest {

    private static final String EVERYONE = "everyone";
    /** Every organisation that the entries mention, and more short words than that. */
    private static final Set<OrganisationId> MENTIONED = ConsortiumStateTest.EVERY.stream()
            .map(Json.entries()::writeValueAsString)
            .flatMap(text ->
                    Pattern.compile("\"([a-z][a-z0-9-]{1,30})\"").matcher(text).results())
            .map(word -> new OrganisationId(word.group(1)))
            .collect(Collectors.toUnmodifiableSet());

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
            assertThat(audience.includes(OUTSIDER))
                    .as("%s", event)
                    .isEqualTo(!(audience instanceof Audience.Concerned));
            found.merge(
                    ConsortiumLedger.DEFINITION.types().name(event), readers(audience), ConsortiumAudiencesTest::both);
        }
        return found;
    }

    private static String readers(Audience audience) {
        return switch (audience) {
            case Audience.Everyone() -> EVERYONE;
            case Audience.EveryoneAnd(var named) ->
                MENTIONED.stream().noneMatch(named) ? EVERYONE : EVERYONE + " and named";
            case Audience.EveryoneEver() -> EVERYONE + " ever";
            case Audience.Concerned _ -> "concerned";
        };
    }

    /** A type some of whose entries name somebody names somebody. */
    private static String both(String one, String other) {
        return one.equals(other)
                ? one
                : one.startsWith(EVERYONE) && other.startsWith(EVERYONE) ? EVERYONE + " and named" : "now so, now so";
    }

    @Test
    void whoHasLeftIsShownWhatNamesItAndNothingElseOfWhatIsForMembers() {
        ConsortiumState state =
                Histories.nothing().happened(ConsortiumStateTest.EVERY).state();
        OrganisationId left = new OrganisationId("ibm");
        Tenant former = new Tenant(new ConsortiumId("sematech"), Actor.of("ira", "ibm"), Role.FORMER);
        Set<String> shown = new TreeSet<>();
        Set<String> withheld = new TreeSet<>();
        for (ConsortiumEvent event : ConsortiumStateTest.EVERY) {
            Audience audience = ConsortiumLedger.DEFINITION.audiences().of(state, event, Instant.EPOCH);
            if (!(audience instanceof Audience.Concerned)) {
                boolean names = audience instanceof Audience.EveryoneAnd(var named) && named.test(left);
                assertThat(former.isIn(audience))
                        .as("%s", event)
                        .isEqualTo(names || audience == Audience.EVERYONE_EVER);
                (names ? shown : withheld)
                        .add(ConsortiumLedger.DEFINITION.types().name(event));
            }
        }
        assertThat(shown).contains("consortium.member-acceded.v1");
        assertThat(withheld).contains("consortium.charter-amended.v1", "consortium.meeting-opened.v1");
    }

    @Test
    void anExpulsionConcernsWhoIsExpelledFromTheMotionOn() {
        OrganisationId left = new OrganisationId("ibm");
        MotionId motion = new MotionId("M-1");
        ConsortiumEvent tabled = new MotionTabled(
                motion,
                new MotionKindId("expel"),
                new BodyId("board"),
                null,
                1,
                new Question("Expel", "It leaks.", new Proposal.Expel(left, ExpulsionGround.BREACH)));
        ConsortiumState state = Histories.nothing().happened(List.of(tabled)).state();
        for (ConsortiumEvent event : List.of(tabled, new MotionWithdrawn(motion, "It left."))) {
            assertThat(event.audience(state)).isInstanceOfSatisfying(Audience.EveryoneAnd.class, audience -> {
                assertThat(audience.named()).accepts(left).rejects(OUTSIDER);
            });
        }
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
