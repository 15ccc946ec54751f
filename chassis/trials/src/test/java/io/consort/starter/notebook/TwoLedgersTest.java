package io.consort.starter.notebook;

import static org.assertj.core.api.Assertions.assertThat;

import io.consort.kernel.merkle.CompactRange;
import io.consort.kernel.merkle.Hash;
import io.consort.kernel.merkle.Hashing;
import io.consort.kernel.merkle.Tile;
import io.consort.kernel.note.Checkpoint;
import io.consort.kernel.note.NoteVerifier;
import io.consort.starter.test.Answer;
import io.consort.starter.test.Api;
import io.consort.starter.test.ServiceTest;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;

/** A service has two ledgers of each consortium, of different kinds, and neither knows of the other. */
@ServiceTest
@NotebookTest
class TwoLedgersTest {

    @Autowired
    private Api api;

    private Both both;

    @BeforeEach
    void begin() {
        both = Both.of(api);
        both.begin();
    }

    @Test
    void eachHasItsOwnFeedUnderItsOwnSource() {
        JsonNode notes = events(both.notes());
        JsonNode journal = events(both.journal());
        assertThat(notes).hasSize(1);
        assertThat(journal).hasSize(2);
        assertThat(notes.at("/0/type").asString()).isEqualTo("notebook.note-taken.v1");
        assertThat(notes.at("/0/source").asString()).isEqualTo(both.notes());
        assertThat(journal.at("/1/type").asString()).isEqualTo("notebook.line-written.v1");
        assertThat(journal.at("/1/source").asString()).isEqualTo(both.journal());
        assertThat(both.office().get(both.journal() + "/lines").text()).isEqualTo("[\"first\",\"second\"]");
        assertThat(both.office().get(both.journal() + "/events?limit=1").header("Link"))
                .isEqualTo("<" + both.journal() + "/events?after=1&limit=1>; rel=\"next\"");
    }

    @Test
    void theSameRequestKeyNamesARequestInEach() {
        Both keyed = both.withKey("the-same");
        assertThat(keyed.note("two").status()).isEqualTo(201);
        Answer line = keyed.line("third");
        assertThat(line.status()).isEqualTo(201);
        assertThat(keyed.line("third").header("Idempotent-Replayed")).isEqualTo("true");
        assertThat(keyed.line("another").slug()).isEqualTo("idempotency-key-reused");
        assertThat(events(both.journal())).hasSize(3);
        assertThat(events(both.notes())).hasSize(2);
    }

    @Test
    void eachIsALogOfItsOwnOverItsOwnEntries() {
        for (String ledger : List.of(both.notes(), both.journal())) {
            Checkpoint checkpoint =
                    checkpoint(both.office().get(ledger + "/checkpoint").text());
            assertThat(checkpoint.origin()).isEqualTo("test" + ledger);
            CompactRange tree = new CompactRange();
            for (int seq = 1; seq <= checkpoint.size(); seq++) {
                Answer proof = both.office().get(ledger + "/proofs/inclusion?seq=" + seq);
                assertThat(proof.at("/entry")).contains("\"source\":\"" + ledger + "\"");
                assertThat(checkpoint(proof.at("/checkpoint"))).isEqualTo(checkpoint);
                tree.append(leaf(proof));
            }
            assertThat(checkpoint.size()).isEqualTo(events(ledger).size());
            assertThat(checkpoint.root()).isEqualTo(tree.root());
            assertThat(checkpoint(both.office()
                            .get(ledger + "/proofs/consistency?from=1")
                            .at("/checkpoint")))
                    .isEqualTo(checkpoint);
            byte[] tile = both.office()
                    .get(ledger + "/tile/0/000.p/" + checkpoint.size())
                    .bytes();
            assertThat(Tile.decode(0, 0, tile).hashes().getFirst())
                    .isEqualTo(leaf(both.office().get(ledger + "/proofs/inclusion?seq=1")));
        }
    }

    @Test
    void theirArchivesGoIntoOneFolder() throws IOException {
        Map<String, String> files = new LinkedHashMap<>();
        List<String> names = new ArrayList<>();
        for (String ledger : List.of(both.notes(), both.journal())) {
            Answer archive = both.office().get(ledger + "/archive");
            names.add(archive.header("Content-Disposition"));
            files.putAll(files(archive));
        }
        assertThat(names.getFirst()).contains("\"" + both.consortium() + "-notebook.zip\"");
        assertThat(names.getLast()).contains("\"" + both.consortium() + "-notebook.journal.zip\"");
        assertThat(files).hasSize(12);
        assertThat(files.get("notebook/manifest.json"))
                .contains("\"service\":\"notebook\",\"ledger\":\"" + both.notes() + "\",\"origin\":\"test"
                        + both.notes() + "\",\"entries\":1,");
        assertThat(files.get("notebook.journal/manifest.json"))
                .contains("\"service\":\"notebook\",\"ledger\":\"" + both.journal() + "\",\"origin\":\"test"
                        + both.journal() + "\",\"entries\":2,");
        assertThat(files.get("notebook.journal/entries.jsonl").lines()).hasSize(2);
    }

    @Test
    void otherServicesAskOfEachWhereItStandsAndWhetherItWasWritten() {
        Api service = api.asService("consortium-service");
        String head = "/internal/consortia/" + both.consortium() + "/ledger-head";
        assertThat(service.get(head).at("/size")).isEqualTo("1");
        assertThat(service.get(head + "?ledger=journal").at("/size")).isEqualTo("2");
        assertThat(service.get(head + "?ledger=journal").at("/checkpoint")).startsWith("test" + both.journal() + "\n");
        Both other = Both.of(api);
        assertThat(other.line("alone").status()).isEqualTo(201);
        assertThat(service.get("/internal/written-ledgers").text())
                .contains(both.consortium())
                .doesNotContain(other.consortium());
        assertThat(service.get("/internal/written-ledgers?ledger=journal").text())
                .contains(both.consortium(), other.consortium());
    }

    @ParameterizedTest
    @ValueSource(strings = {"diary", "Journal", "journal/x", "notebook", "..", "%00"})
    void aLedgerThatTheServiceHasNotIsNamedAsSuch(String name) {
        Api service = api.asService("consortium-service");
        for (String path :
                List.of("/internal/consortia/" + both.consortium() + "/ledger-head", "/internal/written-ledgers")) {
            Answer refused = service.get(path + "?ledger=" + name);
            assertThat(refused.status()).as(refused.toString()).isEqualTo(400);
        }
        assertThat(service.get("/internal/written-ledgers?ledger=diary").at("/errors/0/pointer"))
                .isEqualTo("/ledger");
        assertThat(both.office().get(both.notes() + "/ledgers/diary/events").status())
                .isEqualTo(404);
    }

    private JsonNode events(String ledger) {
        return both.office().get(ledger + "/events").json();
    }

    private static Hash leaf(Answer proof) {
        return Hashing.leaf(proof.at("/entry").getBytes(StandardCharsets.UTF_8));
    }

    private Checkpoint checkpoint(String note) {
        return Checkpoint.open(
                note,
                NoteVerifier.parse(
                        api.anonymous().get("/api/notebook/verifier-key").text().strip()));
    }

    private static Map<String, String> files(Answer archive) throws IOException {
        Map<String, String> files = new LinkedHashMap<>();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(archive.bytes()))) {
            for (ZipEntry file = zip.getNextEntry(); file != null; file = zip.getNextEntry()) {
                files.put(file.getName(), new String(zip.readAllBytes(), StandardCharsets.UTF_8));
            }
        }
        return files;
    }
}
