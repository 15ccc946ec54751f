package io.consort.quickstart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.consort.kernel.merkle.CompactRange;
import io.consort.kernel.merkle.Hash;
import io.consort.kernel.merkle.Hashing;
import io.consort.kernel.note.Checkpoint;
import io.consort.kernel.note.NoteSigner;
import io.consort.kernel.note.SignedNote;
import io.consort.quickstart.console.Console;
import io.consort.quickstart.console.RefusedException;
import io.consort.quickstart.place.Home;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The archive of a ledger is checked with nothing running; whatever is not as it was signed is named. */
class VerifyArchiveTest {

    private static final String LEDGER = "/api/finance/consortia/sematech";
    private static final String ORIGIN = "consort.test" + LEDGER;

    private final NoteSigner log = NoteSigner.generate("consort.test");
    private final ByteArrayOutputStream out = new ByteArrayOutputStream();

    @TempDir
    private Path folder;

    /** The files of an archive of seven entries, of which the third is withheld. */
    private Map<String, String> archive() {
        List<String> entries = new ArrayList<>();
        for (int id = 1; id <= 7; id++) {
            entries.add("{\"id\":\"" + id + "\",\"source\":\"" + LEDGER + "\",\"data\":{\"paid\":" + id + "}}");
        }
        List<Hash> leaves = entries.stream().map(VerifyArchiveTest::leaf).toList();
        CompactRange tree = new CompactRange();
        leaves.forEach(tree::append);
        Checkpoint checkpoint = new Checkpoint(ORIGIN, 7, tree.root());
        entries.set(2, "{\"withheld\":\"" + leaves.get(2).toBase64() + "\"}");
        Map<String, String> files = new LinkedHashMap<>();
        files.put("checkpoint.txt", SignedNote.sign(checkpoint.text(), log).toString());
        files.put("verifier-key.txt", log.verifier() + "\n");
        files.put("entries.jsonl", lines(entries));
        files.put("leaves.txt", lines(leaves.stream().map(Hash::toBase64).toList()));
        files.put(
                "manifest.json",
                "{\"format\":\"consort.ledger-archive.v1\",\"service\":\"finance\",\"ledger\":\"" + LEDGER
                        + "\",\"origin\":\"" + ORIGIN + "\",\"entries\":7,\"root\":\""
                        + tree.root().toBase64()
                        + "\",\"withheld\":1}\n");
        files.put("README.txt", "How to check this.\n");
        return files;
    }

    private static Hash leaf(String entry) {
        return Hashing.leaf(entry.getBytes(StandardCharsets.UTF_8));
    }

    private static String lines(List<String> lines) {
        return String.join("\n", lines) + "\n";
    }

    private Path zip(String name, Map<String, String> files) {
        Path path = folder.resolve(name);
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(path))) {
            for (Map.Entry<String, String> file : files.entrySet()) {
                zip.putNextEntry(
                        new ZipEntry(file.getKey().contains("/") ? file.getKey() : "finance/" + file.getKey()));
                zip.write(file.getValue().getBytes(StandardCharsets.UTF_8));
            }
        } catch (IOException full) {
            throw new IllegalStateException(full);
        }
        return path;
    }

    private int verify(List<Path> files, String... keys) {
        Local local = new Local(
                new Home(folder, folder), Map.of(), new Console(new PrintStream(out, true, StandardCharsets.UTF_8)));
        return new Verify(files, List.of(keys)).run(local);
    }

    private String said() {
        return out.toString(StandardCharsets.UTF_8).strip();
    }

    private void assertFlaw(Map<String, String> files, String flaw) {
        assertThat(verify(List.of(zip("flawed.zip", files)), log.verifier().toString()))
                .isEqualTo(2);
        assertThat(said()).startsWith("The ledger in finance/ of ").endsWith("does not hold. " + flaw);
    }

    private Map<String, String> with(String file, String text) {
        Map<String, String> files = archive();
        files.put(file, text);
        return files;
    }

    private List<String> entries() {
        return new ArrayList<>(
                archive().getOrDefault("entries.jsonl", "").lines().toList());
    }

    private List<String> leaves() {
        return new ArrayList<>(archive().getOrDefault("leaves.txt", "").lines().toList());
    }

    @Test
    void holdsWithItsOwnKeyWhichIsNamedForComparison() {
        assertThat(verify(List.of(zip("a.zip", archive())))).isZero();
        assertThat(said())
                .startsWith("The ledger holds: 7 entries in " + ORIGIN
                        + ", of which 1 are not for whom the archive was made and are there by their hashes alone,"
                        + " come to the signed root ")
                .contains(log.verifier().toString())
                .endsWith("In " + LEDGER
                        + " 0 entries say on what they rest, and 6 of before, or of a version of before," + " do not.");
    }

    @Test
    void severalAreCheckedAtOnceEachByTheKeyItIsSignedWith() {
        Path good = zip("good.zip", archive());
        Path bad = zip("bad.zip", with("leaves.txt", ""));
        String key = log.verifier().toString();
        String other = NoteSigner.generate("consort.test").verifier().toString();
        assertThat(verify(List.of(good, good), other, key)).isZero();
        assertThat(verify(List.of(bad, good), key, other)).isEqualTo(2);
        assertThat(verify(List.of(good), other)).isEqualTo(2);
        assertThat(said()).endsWith("no signature is by the key " + other + ".");
    }

    @Test
    void namesAnEntryThatWasChanged() {
        List<String> entries = entries();
        entries.replaceAll(entry -> entry.replace("\"paid\":5", "\"paid\":6"));
        assertFlaw(
                with("entries.jsonl", lines(entries)),
                "Entry 5 was changed: it is not what the ledger's tree holds there.");
    }

    @Test
    void namesAnEntryThatIsMissing() {
        List<String> entries = entries();
        entries.remove(4);
        assertFlaw(
                with("entries.jsonl", lines(entries)),
                "Line 5 holds entry 6 where entry 5 belongs: an entry is missing, was put in, or is out of its place.");
        assertFlaw(
                with("entries.jsonl", lines(entries().subList(0, 6))),
                "Entry 7 is missing: 7 entries were signed for, and 6 are here.");
    }

    @Test
    void namesAnEntryThatIsOutOfItsPlace() {
        List<String> entries = entries();
        Collections.swap(entries, 3, 5);
        assertFlaw(
                with("entries.jsonl", lines(entries)),
                "Line 4 holds entry 6 where entry 4 belongs: an entry is missing, was put in, or is out of its place.");
        Collections.swap(entries, 3, 5);
        Collections.swap(entries, 2, 3);
        assertFlaw(
                with("entries.jsonl", lines(entries)),
                "Line 3 holds entry 4 where entry 3 belongs: an entry is missing, was put in, or is out of its place.");
    }

    @Test
    void namesAnEntryThatWasPutIn() {
        List<String> entries = entries();
        entries.add(entries.getFirst().replace("\"id\":\"1\"", "\"id\":\"8\""));
        assertFlaw(
                with("entries.jsonl", lines(entries)),
                "There is an entry 8, and only 7 entries were signed for: it was put in.");
    }

    @Test
    void aLineIsReadToTheByte() {
        String text = lines(entries());
        assertFlaw(
                with("entries.jsonl", text.replace("1}}\n", "1}}\r\n")),
                "Entry 1 was changed: it is not what the ledger's tree holds there.");
        assertFlaw(
                with("entries.jsonl", text.substring(0, text.length() - 1)), "Line 7 of entries.jsonl is cut short.");
        assertFlaw(
                with("entries.jsonl", text.replace("{\"id\":\"2\"", "\"id\":\"2\"")),
                "Entry 2 was changed: its line is not JSON any more.");
    }

    @Test
    void anEntryOfAnotherLedgerIsNamed() {
        List<String> entries = entries();
        entries.set(5, entries.get(5).replace("sematech", "selete"));
        assertFlaw(
                with("entries.jsonl", lines(entries)),
                "Entry 6 is of the ledger /api/finance/consortia/selete and not of " + LEDGER + ".");
    }

    @Test
    void whatIsWithheldIsHeldAgainstTheTreeToo() {
        List<String> entries = entries();
        entries.set(2, "{\"withheld\":\"" + leaf("another").toBase64() + "\"}");
        assertFlaw(
                with("entries.jsonl", lines(entries)),
                "Entry 3 was changed: it is not what the ledger's tree holds there.");
        entries.set(2, "{\"withheld\":\"AAAA\"}");
        assertFlaw(with("entries.jsonl", lines(entries)), "Line 3 withholds an entry without its hash.");
    }

    @Test
    void leavesThatWereChangedAreToldFromEntriesThatWere() {
        List<String> leaves = leaves();
        leaves.set(1, leaf("another").toBase64());
        assertFlaw(
                with("leaves.txt", lines(leaves)),
                "Line 2 of leaves.txt was changed; the entries are those that were signed for.");
        assertFlaw(with("leaves.txt", lines(leaves().subList(0, 6))), "leaves.txt ends before entry 7.");
        leaves = leaves();
        leaves.add(leaves.getFirst());
        assertFlaw(with("leaves.txt", lines(leaves)), "leaves.txt goes on after entry 7, which is the last.");
    }

    @Test
    void anEntryThatWasChangedWithItsLeafIsFoundByTheRoot() {
        List<String> entries = entries();
        entries.replaceAll(entry -> entry.replace("\"paid\":5", "\"paid\":6"));
        List<String> leaves = leaves();
        leaves.set(4, leaf(entries.get(4)).toBase64());
        Map<String, String> files = with("entries.jsonl", lines(entries));
        files.put("leaves.txt", lines(leaves));
        assertFlaw(
                files,
                "The entries do not come to the root that was signed, though each is as leaves.txt has it: one was"
                        + " changed together with its leaf.");
    }

    @Test
    void theManifestSaysNothingElseThanTheLedger() {
        String manifest = archive().getOrDefault("manifest.json", "");
        assertFlaw(
                with("manifest.json", manifest.replace("\"withheld\":1", "\"withheld\":0")),
                "The entries are those that were signed for, and manifest.json says something else about them.");
        assertFlaw(
                with("manifest.json", manifest.replace("/sematech", "/selete")),
                "The checkpoint is of " + ORIGIN + " and not of /api/finance/consortia/selete.");
        assertFlaw(with("manifest.json", "{}\n"), "manifest.json does not say that this is consort.ledger-archive.v1.");
    }

    @Test
    void aMissingFileIsNamed() {
        Map<String, String> files = archive();
        files.remove("leaves.txt");
        assertFlaw(files, "leaves.txt is missing.");
    }

    @Test
    void refusesAnArchiveThatWasCutShortAndOneWithoutALedger() throws IOException {
        byte[] whole = Files.readAllBytes(zip("whole.zip", archive()));
        Path cut = Files.write(folder.resolve("cut.zip"), Arrays.copyOf(whole, whole.length - 40));
        assertThatThrownBy(() -> verify(List.of(cut)))
                .isInstanceOf(RefusedException.class)
                .hasMessageContaining("cannot be read");
        assertThatThrownBy(() -> verify(List.of(zip("other.zip", Map.of("letter.txt", "Dear")))))
                .hasMessageEndingWith("finance/letter.txt does not belong into an archive.");
    }

    /** The archive of a ledger that holds these entries, signed by the same key. */
    private Path ledgerOf(String service, List<String> data) {
        String ledger = "/api/" + service + "/consortia/sematech";
        List<String> entries = new ArrayList<>();
        for (int id = 1; id <= data.size(); id++) {
            entries.add("{\"id\":\"" + id + "\",\"source\":\"" + ledger + "\"," + data.get(id - 1) + "}");
        }
        Checkpoint checkpoint = new Checkpoint("consort.test" + ledger, entries.size(), root(entries));
        Map<String, String> files = new LinkedHashMap<>();
        files.put("checkpoint.txt", SignedNote.sign(checkpoint.text(), log).toString());
        files.put("verifier-key.txt", log.verifier() + "\n");
        files.put("entries.jsonl", lines(entries));
        files.put(
                "leaves.txt",
                lines(entries.stream().map(each -> leaf(each).toBase64()).toList()));
        files.put(
                "manifest.json",
                "{\"format\":\"consort.ledger-archive.v1\",\"service\":\"" + service + "\",\"ledger\":\"" + ledger
                        + "\",\"origin\":\"consort.test"
                        + ledger + "\",\"entries\":" + entries.size() + ",\"root\":\""
                        + root(entries).toBase64() + "\",\"withheld\":0}\n");
        files.put("README.txt", "How to check this.\n");
        Map<String, String> placed = new LinkedHashMap<>();
        files.forEach((name, text) -> placed.put(service + "/" + name, text));
        return zip(service + "-" + entries.size() + ".zip", placed);
    }

    private static Hash root(List<String> entries) {
        CompactRange tree = new CompactRange();
        entries.forEach(each -> tree.append(leaf(each)));
        return tree.root();
    }

    /** The consortium's own ledger, which says that the other one ended with that many entries. */
    private Path dissolved(int size) {
        return dissolved(size, "\"data\":{}");
    }

    private Path dissolved(int size, String last) {
        String entry = "{\"id\":\"1\",\"source\":\"/api/talent/consortia/sematech\"," + last + "}";
        String root = root(Collections.nCopies(1, entry)).toBase64();
        return ledgerOf(
                "consortium",
                List.of(
                        "\"type\":\"consortium.consortium-created.v1\",\"data\":{}",
                        "\"type\":\"consortium.dissolved.v1\",\"data\":{\"on\":\"1999-01-01\",\"ledgers\":[{\"service\":"
                                + "\"talent\",\"size\":" + size + ",\"root\":\"" + root + "\"}]}"));
    }

    @Test
    void holdsTheLedgersOfADissolvedConsortiumAgainstWhatItsOwnSaysOfTheirEnd() {
        Path talent = ledgerOf("talent", List.of("\"data\":{}"));
        String key = log.verifier().toString();
        assertThat(verify(List.of(talent, dissolved(1)), key)).isZero();
        assertThat(said())
                .endsWith(
                        "/api/talent/consortia/sematech ended with entry 1, as /api/consortium/consortia/sematech says.");
        assertThat(verify(List.of(dissolved(1)), key)).isZero();
        assertThat(said()).endsWith("its archive is not among these files, or does not hold.");
        Path longer = ledgerOf("talent", List.of("\"data\":{}", "\"data\":{}"));
        assertThat(verify(List.of(dissolved(1), longer), key)).isEqualTo(2);
        assertThat(said()).contains("/api/talent/consortia/sematech did not end where", "the archive has 2 entries");
        assertThat(verify(List.of(dissolved(2), talent), key)).isEqualTo(2);
    }

    @Test
    void letsALedgerThatWasClosedGoOnToForgetPeopleAndForNothingElse() {
        String closed = "\"type\":\"talent.closure-changed.v1\",\"data\":{}";
        String erasure = "\"type\":\"talent.erasure-ordered.v1\",\"data\":{}";
        String recognition = "\"type\":\"talent.recognition-granted.v1\",\"data\":{}";
        Path own = dissolved(1, closed);
        String key = log.verifier().toString();
        assertThat(verify(List.of(own, ledgerOf("talent", List.of(closed, erasure))), key))
                .isZero();
        assertThat(said()).endsWith("says; 1 entry follows, by which people were forgotten.");
        assertThat(verify(List.of(own, ledgerOf("talent", List.of(closed, erasure, recognition))), key))
                .isEqualTo(2);
        assertThat(said())
                .endsWith(
                        "2 entries follow, and those of talent.recognition-granted.v1 have no business after the end.");
        Path reopened = ledgerOf("talent", List.of(closed, recognition, closed, erasure));
        assertThat(verify(List.of(own, reopened), key)).isEqualTo(2);
        assertThat(said()).contains("did not end where");
    }
}
