package io.consort.starter.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.consort.kernel.identity.Actor;
import io.consort.kernel.identity.ConsortiumId;
import io.consort.kernel.merkle.CompactRange;
import io.consort.kernel.merkle.Hash;
import io.consort.kernel.merkle.Hashing;
import io.consort.kernel.note.Checkpoint;
import io.consort.kernel.note.NoteVerifier;
import io.consort.starter.notebook.NotebookTest;
import io.consort.starter.test.Answer;
import io.consort.starter.test.Api;
import io.consort.starter.test.ServiceTest;
import io.consort.starter.web.Role;
import io.consort.starter.web.Tenant;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Who has the archive of a ledger can check it with nothing else. */
@ServiceTest
@NotebookTest
class LedgerArchiveTest {

    private final String consortium = "c-" + UUID.randomUUID();
    private final String ledger = "/api/notebook/consortia/" + consortium;

    /** How a ZIP file's list of its files begins, which stands at the end. */
    private static final String DIRECTORY = "PK\u0001\u0002";

    @Autowired
    private Api api;

    @Autowired
    private Transparency<?, ?> transparency;

    private Api office;
    private Api initech;
    private Api former;

    @BeforeEach
    void threeNotesOfWhichTheSecondIsForGlobex() {
        api.standing(consortium, "acme", Role.SECRETARIAT);
        api.standing(consortium, "initech", Role.MEMBER);
        api.standing(consortium, "hooli", Role.FORMER);
        office = api.as("anna", "acme");
        initech = api.as("ingrid", "initech");
        former = api.as("gavin", "hooli");
        List.of("one", "For globex: 1000.00", "three").forEach(this::note);
    }

    private void note(String text) {
        String body = """
                {"id":"n%s","text":"%s","worth":{"amount":"1.00","currency":"USD"},"share":"1/3","mood":"light"}""".formatted(text.length(), text);
        assertThat(office.post(ledger + "/notes", body).status()).isEqualTo(201);
    }

    @Test
    void holdsTheExactBytesOfEachEntryAndTheTreeOverThem() throws IOException {
        Answer answer = office.get(ledger + "/archive");
        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.header("Content-Type")).isEqualTo("application/zip");
        assertThat(answer.header("Content-Disposition")).contains(consortium + "-notebook.zip");
        Map<String, String> files = files(answer);
        assertThat(files.keySet())
                .containsExactly(
                        "notebook/README.txt",
                        "notebook/checkpoint.txt",
                        "notebook/verifier-key.txt",
                        "notebook/entries.jsonl",
                        "notebook/leaves.txt",
                        "notebook/manifest.json");
        List<String> lines = lines(files, "entries.jsonl");
        assertThat("[" + String.join(",", lines) + "]")
                .isEqualTo(office.get(ledger + "/events").text());
        Checkpoint signed = checkpoint(files);
        CompactRange tree = new CompactRange();
        lines.forEach(line -> tree.append(Hashing.leaf(line.getBytes(StandardCharsets.UTF_8))));
        assertThat(tree.root()).isEqualTo(signed.root());
        JsonNode manifest = JsonMapper.shared().readTree(files.get("notebook/manifest.json"));
        assertThat(manifest.toString())
                .isEqualTo("{\"format\":\"consort.ledger-archive.v1\",\"service\":\"notebook\",\"ledger\":\"" + ledger
                        + "\",\"origin\":\"" + signed.origin() + "\",\"entries\":3,\"root\":\""
                        + signed.root().toBase64() + "\",\"withheld\":0}");
    }

    @Test
    void inThePlaceOfWhatDoesNotConcernTheReaderStandsItsHashAndTheRootIsTheSame() throws IOException {
        Map<String, String> files = files(initech.get(ledger + "/archive"));
        String whole =
                lines(files(office.get(ledger + "/archive")), "entries.jsonl").get(1);
        String leaf = Hashing.leaf(whole.getBytes(StandardCharsets.UTF_8)).toBase64();
        assertThat(whole).contains("1000.00");
        assertThat(lines(files, "entries.jsonl").get(1)).isEqualTo("{\"withheld\":\"" + leaf + "\"}");
        assertThat(lines(files, "entries.jsonl").getFirst()).contains("one");
        assertThat(files.toString()).doesNotContain("1000.00");
        assertThat(files.get("notebook/manifest.json")).contains("\"withheld\":1}");
        assertThat(root(files)).isEqualTo(checkpoint(files).root());
    }

    @Test
    void whoIsNoMemberAnyMoreChecksEverythingAndReadsNothingNotEvenTheTypes() throws IOException {
        Map<String, String> files = files(former.get(ledger + "/archive"));
        assertThat(lines(files, "entries.jsonl")).hasSize(3).allMatch(line -> line.startsWith("{\"withheld\":"));
        assertThat(root(files)).isEqualTo(checkpoint(files).root());
    }

    @Test
    void theSameLedgerIsTheSameFileAndALongerOneAnother() {
        byte[] first = office.get(ledger + "/archive").bytes();
        assertThat(office.get(ledger + "/archive").bytes()).isEqualTo(first);
        note("a fourth note");
        assertThat(office.get(ledger + "/archive").bytes()).isNotEqualTo(first);
    }

    @Test
    void goesOnOverBatchesAndTiles() throws IOException {
        for (int number = 0; number < 300; number++) {
            note("x".repeat(30 + number));
        }
        Map<String, String> files = files(office.get(ledger + "/archive"));
        assertThat(lines(files, "entries.jsonl")).hasSize(303);
        assertThat(lines(files, "leaves.txt")).hasSize(303);
        assertThat(root(files)).isEqualTo(checkpoint(files).root());
    }

    @Test
    void otherServicesAreToldWhereTheLedgerStands() throws IOException {
        JsonNode head = api.asService("consortium-service")
                .get("/internal/consortia/" + consortium + "/ledger-head")
                .json();
        Map<String, String> files = files(office.get(ledger + "/archive"));
        assertThat(head.path("checkpoint").asString("")).isEqualTo(files.get("notebook/checkpoint.txt"));
        assertThat(head.path("size").asLong(0)).isEqualTo(3);
        assertThat(head.path("root").asString(""))
                .isEqualTo(checkpoint(files).root().toBase64());
    }

    @Test
    void aLedgerWithoutEntriesHasAnArchiveToo() throws IOException {
        String empty = "c-" + UUID.randomUUID();
        api.standing(empty, "acme", Role.SECRETARIAT);
        Map<String, String> files = files(office.get("/api/notebook/consortia/" + empty + "/archive"));
        assertThat(files.get("notebook/entries.jsonl")).isEmpty();
        assertThat(checkpoint(files).size()).isZero();
    }

    /** Else a file that was cut short would pass for a short ledger. */
    @Test
    void aFileWhoseReaderIsGoneIsNotEndedAsIfItWereWhole() throws IOException {
        LedgerArchive<?, ?> archive = transparency.archive(
                new Tenant(new ConsortiumId(consortium), Actor.of("anna", "acme"), Role.SECRETARIAT));
        ByteArrayOutputStream whole = new ByteArrayOutputStream();
        archive.writeTo(whole);
        assertThat(text(whole)).contains(DIRECTORY);
        ByteArrayOutputStream sent = new ByteArrayOutputStream();
        OutputStream broken = new FilterOutputStream(sent) {
            @Override
            public void write(int next) throws IOException {
                if (sent.size() == 1_000) {
                    throw new IOException("gone");
                }
                super.write(next);
            }
        };
        assertThatThrownBy(() -> archive.writeTo(broken)).hasMessage("gone");
        assertThat(sent.size()).isEqualTo(1_000).isLessThan(whole.size());
        assertThat(text(sent)).doesNotContain(DIRECTORY);
    }

    private static String text(ByteArrayOutputStream bytes) {
        return bytes.toString(StandardCharsets.ISO_8859_1);
    }

    private static Map<String, String> files(Answer archive) throws IOException {
        assertThat(archive.status()).as(archive.text()).isEqualTo(200);
        Map<String, String> files = new LinkedHashMap<>();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(archive.bytes()))) {
            for (ZipEntry file = zip.getNextEntry(); file != null; file = zip.getNextEntry()) {
                files.put(file.getName(), new String(zip.readAllBytes(), StandardCharsets.UTF_8));
            }
        }
        return files;
    }

    private static List<String> lines(Map<String, String> files, String name) {
        return files.getOrDefault("notebook/" + name, "").lines().toList();
    }

    private static Hash root(Map<String, String> files) {
        CompactRange tree = new CompactRange();
        lines(files, "leaves.txt").forEach(leaf -> tree.append(Hash.fromBase64(leaf)));
        return tree.root();
    }

    private static Checkpoint checkpoint(Map<String, String> files) {
        NoteVerifier key = NoteVerifier.parse(
                files.getOrDefault("notebook/verifier-key.txt", "").strip());
        return Checkpoint.open(files.getOrDefault("notebook/checkpoint.txt", ""), key);
    }
}
