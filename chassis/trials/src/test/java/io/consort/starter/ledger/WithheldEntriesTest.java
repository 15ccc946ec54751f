package io.consort.starter.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import io.consort.kernel.identity.Actor;
import io.consort.kernel.identity.ConsortiumId;
import io.consort.kernel.identity.OrganisationId;
import io.consort.kernel.ledger.Audience;
import io.consort.kernel.merkle.Hash;
import io.consort.kernel.merkle.Hashing;
import io.consort.kernel.merkle.Verification;
import io.consort.kernel.note.Checkpoint;
import io.consort.kernel.note.NoteVerifier;
import io.consort.starter.notebook.NotebookTest;
import io.consort.starter.test.Answer;
import io.consort.starter.test.Api;
import io.consort.starter.test.ServiceTest;
import io.consort.starter.web.Caller;
import io.consort.starter.web.Role;
import io.consort.starter.web.Tenant;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;

/** Everyone can check the whole ledger, and reads of it what concerns them. */
@ServiceTest
@NotebookTest
class WithheldEntriesTest {

    private static final Audience GLOBEX = Audience.of(new OrganisationId("globex")::equals);

    private final String consortium = "c-" + UUID.randomUUID();
    private final String ledger = "/api/notebook/consortia/" + consortium;

    @Autowired
    private Api api;

    private Api office;
    private Api globex;
    private Api initech;

    @BeforeEach
    void threeNotesOfWhichTheSecondIsForGlobex() {
        api.standing(consortium, "acme", Role.SECRETARIAT);
        api.standing(consortium, "globex", Role.OBSERVER);
        api.standing(consortium, "initech", Role.MEMBER);
        office = api.as("anna", "acme");
        globex = api.as("gus", "globex");
        initech = api.as("ingrid", "initech");
        for (String text : List.of("one", "For globex: 1000.00", "three")) {
            String body = """
                    {"id":"n%s","text":"%s","worth":{"amount":"1.00","currency":"USD"},"share":"1/3","mood":"light"}""".formatted(text.length(), text);
            assertThat(office.post(ledger + "/notes", body).status()).isEqualTo(201);
        }
    }

    @Test
    void theFeedHoldsAMarkerInThePlaceOfWhatDoesNotConcernTheReader() {
        Answer whole = office.get(ledger + "/events");
        Answer parts = initech.get(ledger + "/events");
        assertThat(globex.get(ledger + "/events").text()).isEqualTo(whole.text());
        assertThat(parts.text()).doesNotContain("1000.00", "salt");
        assertThat(parts.json()).hasSize(3);
        assertThat(parts.json().get(0)).isEqualTo(whole.json().get(0));
        assertThat(parts.json().get(2)).isEqualTo(whole.json().get(2));
        assertThat(parts.json().get(1).toString())
                .isEqualTo("{\"specversion\":\"1.0\",\"id\":\"2\",\"source\":\"" + ledger
                        + "\",\"type\":\"consort.entry-withheld.v1\",\"time\":\""
                        + whole.at("/1/time") + "\",\"data\":{\"type\":\"notebook.note-taken.v1\",\"leafHash\":\""
                        + leaf(entry(office, 2)) + "\"}}");
        assertThat(initech.get(ledger + "/events?after=1&limit=1").header("Link"))
                .contains("after=2");
    }

    @Test
    void theTreeIsCheckedWithWhatTheFeedShows() {
        JsonNode feed = initech.get(ledger + "/events").json();
        byte[] tile = initech.get(ledger + "/tile/0/000.p/3").bytes();
        byte[] second = Base64.getDecoder().decode(feed.at("/1/data/leafHash").asString());
        assertThat(tile).hasSize(3 * 32);
        assertThat(Arrays.copyOfRange(tile, 32, 64)).isEqualTo(second);
    }

    @Test
    void aBundleIsServedWholeOrNotAtAll() {
        Answer refused = initech.get(ledger + "/tile/entries/000.p/3");
        assertThat(refused.status()).isEqualTo(403);
        assertThat(refused.slug()).isEqualTo("entries-withheld");
        assertThat(refused.at("/detail")).contains("tile/entries/000.p/3");
        assertThat(initech.get(ledger + "/tile/entries/000.p/1").status()).isEqualTo(200);
        Answer served = globex.get(ledger + "/tile/entries/000.p/3");
        assertThat(served.bytes())
                .isEqualTo(office.get(ledger + "/tile/entries/000.p/3").bytes());
        assertThat(served.headers().allValues("Vary").toString()).contains("Authorization", "Acting-For");
    }

    @Test
    void aBundleComesCompressedWhereThatIsAsked() throws IOException {
        String bundle = ledger + "/tile/entries/000.p/3";
        byte[] plain = office.get(bundle).bytes();
        for (String asked : List.of("gzip", "br;q=1.0, GZIP;q=0.8")) {
            Answer compressed = office.header("Accept-Encoding", asked).get(bundle);
            assertThat(compressed.header("Content-Encoding")).isEqualTo("gzip");
            assertThat(compressed.headers().allValues("Vary").toString()).contains("Accept-Encoding");
            assertThat(new GZIPInputStream(new ByteArrayInputStream(compressed.bytes())).readAllBytes())
                    .isEqualTo(plain);
        }
        for (String asked : List.of("br", "gzip;q=0", "gzip; q=0.000", "identity", "xgzip")) {
            Answer uncompressed = office.header("Accept-Encoding", asked).get(bundle);
            assertThat(uncompressed.headers().map()).doesNotContainKey("content-encoding");
            assertThat(uncompressed.bytes()).isEqualTo(plain);
        }
        Answer hashes = office.header("Accept-Encoding", "gzip").get(ledger + "/tile/0/000.p/3");
        assertThat(hashes.bytes()).hasSize(3 * 32);
    }

    @Test
    void tilesAreKeptForEverAndCheckpointsNever() {
        for (String path : List.of("/tile/0/000.p/3", "/tile/entries/000.p/3")) {
            assertThat(office.get(ledger + path).header("Cache-Control")).contains("max-age=31536000", "immutable");
        }
        assertThat(office.get(ledger + "/checkpoint").header("Cache-Control")).contains("no-store");
    }

    /** The number of its first entry overflowed, and the first bundle was served for it. */
    @Test
    void whatNoTreeReachesIsNotThere() {
        for (String path : List.of(
                "/tile/entries/x999/x999/x999/x999/x999/999.p/1",
                "/tile/entries/x999/x999/x999/x999/x999/999.p/3",
                "/tile/entries/x072/x057/x594/x037/x927/936.p/3",
                "/tile/entries/x036/x028/x797/x018/x963/966.p/3",
                "/tile/0/x999/x999/x999/x999/x999/999.p/3",
                "/tile/7/000.p/3",
                "/tile/63/000.p/3",
                "/tile/entries/001.p/3",
                "/tile/entries/000.p/4",
                "/tile/entries/000")) {
            assertThat(office.get(ledger + path).status()).as(path).isEqualTo(404);
        }
        for (long after : new long[] {3, 1L << 32, Long.MAX_VALUE - 1, Long.MAX_VALUE}) {
            assertThat(office.get(ledger + "/events?after=" + after).text()).isEqualTo("[]");
        }
        assertThat(office.get(ledger + "/proofs/inclusion?seq=" + Long.MAX_VALUE)
                        .status())
                .isEqualTo(404);
    }

    @Test
    void aProofHoldsWithoutTheEntryThatItIsOf() {
        JsonNode proof = initech.get(ledger + "/proofs/inclusion?seq=2").json();
        assertThat(proof.has("entry")).isFalse();
        assertThat(entry(initech, 1)).isEqualTo(entry(office, 1));
        assertThat(entry(globex, 2)).isEqualTo(entry(office, 2)).contains("1000.00", "\"salt\":");
        NoteVerifier key = NoteVerifier.parse(
                api.anonymous().get("/api/notebook/verifier-key").text().strip());
        Checkpoint checkpoint = Checkpoint.open(proof.get("checkpoint").asString(), key);
        List<Hash> path = new ArrayList<>();
        proof.get("hashes").forEach(hash -> path.add(Hash.fromBase64(hash.asString())));
        Hash shownLater = Hashing.leaf(entry(globex, 2).getBytes(StandardCharsets.UTF_8));
        assertThat(proof.get("leafHash").asString()).isEqualTo(shownLater.toBase64());
        assertThat(Verification.inclusion(shownLater, 1, checkpoint.size(), path, checkpoint.root()))
                .isTrue();
    }

    @ParameterizedTest
    @EnumSource(Role.class)
    void theRoleDecidesWithTheOrganisation(Role role) {
        Tenant concerned = tenant(role, "globex");
        Tenant other = tenant(role, "initech");
        boolean isNamed = role.isStanding() || role == Role.SERVICE;
        boolean sees = isNamed && role != Role.INVITED && role != Role.FORMER;
        boolean seesAll = role == Role.SECRETARIAT || role == Role.SERVICE;
        assertThat(concerned.isIn(GLOBEX)).isEqualTo(isNamed);
        assertThat(other.isIn(GLOBEX)).isEqualTo(seesAll);
        assertThat(other.isIn(Audience.EVERYONE)).isEqualTo(sees);
    }

    @Test
    void administratorsSeeOfThePlatformsLedgerWhatIsForEveryone() {
        Caller administrator = new Caller(Actor.service("root"), Set.of(), true, false);
        Caller service = new Caller(Actor.service("finance"), Set.of(), false, true);
        assertThat(administrator.isIn(Audience.EVERYONE)).isTrue();
        assertThat(administrator.isIn(GLOBEX)).isFalse();
        assertThat(service.isIn(GLOBEX)).isTrue();
    }

    @Test
    void administratorsReadNothingOfAConsortium() {
        Api administrator = api.asAdministrator("root");
        for (String path : List.of("/events", "/tile/entries/000.p/3", "/tile/0/000.p/3", "/proofs/inclusion?seq=1")) {
            assertThat(administrator.get(ledger + path).status()).as(path).isEqualTo(403);
        }
    }

    private Tenant tenant(Role role, String organisation) {
        return new Tenant(new ConsortiumId(consortium), Actor.of("x", organisation), role);
    }

    private String entry(Api caller, long seq) {
        return caller.get(ledger + "/proofs/inclusion?seq=" + seq).at("/entry");
    }

    private static String leaf(String entry) {
        return Hashing.leaf(entry.getBytes(StandardCharsets.UTF_8)).toBase64();
    }
}
