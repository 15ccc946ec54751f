package io.consort.quickstart.kept;

import static org.assertj.core.api.Assertions.assertThat;

import io.consort.quickstart.archive.ArchiveFile;
import io.consort.quickstart.archive.ArchivedLedger;
import io.consort.quickstart.archive.Endings;
import io.consort.quickstart.chain.Chain;
import io.consort.quickstart.statement.Verdict;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Archives that were kept verify, and whoever changes one, packed or unpacked, is found out. */
class ArchiveMutationTest {

    private static final String SMALL = "archive-withheld.zip";
    private static final String NAMED = "archive-named.zip";
    private static final String README = "README.txt";

    @TempDir
    private Path folder;

    private String key(String name) {
        return text(files(Kept.bytes(name)), "verifier-key.txt").strip();
    }

    private Verdict check(byte[] file, String key) {
        return Kept.archive(file, folder.resolve(Thread.currentThread().threadId() + ".zip"), key);
    }

    private void assertRefused(byte[] file) {
        assertThat(check(file, key(SMALL))).isInstanceOf(Verdict.NotProven.class);
    }

    private static String text(Map<String, byte[]> files, String name) {
        return files.entrySet().stream()
                .filter(each -> each.getKey().endsWith("/" + name))
                .map(each -> new String(each.getValue(), StandardCharsets.UTF_8))
                .findFirst()
                .orElseThrow();
    }

    private static Map<String, byte[]> files(byte[] zip) {
        Map<String, byte[]> files = new LinkedHashMap<>();
        try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(zip))) {
            for (ZipEntry each = in.getNextEntry(); each != null; each = in.getNextEntry()) {
                files.put(each.getName(), in.readAllBytes());
            }
            return files;
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static byte[] zip(Map<String, byte[]> files) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            for (Map.Entry<String, byte[]> each : files.entrySet()) {
                zip.putNextEntry(new ZipEntry(each.getKey()));
                zip.write(each.getValue());
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return out.toByteArray();
    }

    private static byte[] with(String name, byte[] content) {
        Map<String, byte[]> files = files(Kept.bytes(SMALL));
        files.put(name, content);
        return zip(files);
    }

    private static byte[] replaced(byte[] file, String from, String to) {
        String text = new String(file, StandardCharsets.ISO_8859_1);
        assertThat(text).contains(from);
        return text.replace(from, to).getBytes(StandardCharsets.ISO_8859_1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"archive.zip", SMALL, NAMED})
    void whatWasKeptHolds(String name) {
        assertThat(check(Kept.bytes(name), key(name))).isInstanceOf(Verdict.Proven.class);
        assertThat(check(zip(files(Kept.bytes(name))), key(name))).isInstanceOf(Verdict.Proven.class);
    }

    /** So the archives of all ledgers go into one folder, or into one file. */
    @Test
    void aLedgerBesideTheMainOneStandsInAFolderOfItsOwn() throws IOException {
        Map<String, byte[]> named = files(Kept.bytes(NAMED));
        assertThat(named.keySet()).hasSize(6).allMatch(name -> name.startsWith("notebook.journal/"));
        for (String other : List.of("notebook", "journal", "notebook.other", "notebook.journal.x", "finance.journal")) {
            Map<String, byte[]> moved = new LinkedHashMap<>();
            named.forEach((name, content) -> moved.put(name.replace("notebook.journal/", other + "/"), content));
            assertThat(check(zip(moved), key(NAMED))).as(other).isInstanceOf(Verdict.NotProven.class);
        }
        Map<String, byte[]> both = files(Kept.bytes(SMALL));
        both.putAll(named);
        Path file = folder.resolve("both.zip");
        Files.write(file, zip(both));
        try (ArchiveFile archive = ArchiveFile.open(file)) {
            for (ArchivedLedger ledger : archive.ledgers()) {
                assertThat(ledger.check(ledger.ownKey().orElseThrow(), new Endings(), new Chain("")))
                        .isInstanceOf(Verdict.Proven.class);
            }
            assertThat(archive.ledgers()).hasSize(2);
        }
    }

    /** Of the packed bytes only those can be others that change no file but the one named as not proven. */
    @Test
    void noByteOfAnArchiveCanBeAnother() {
        byte[] file = Kept.bytes(SMALL);
        String key = key(SMALL);
        Map<String, byte[]> whole = files(file);
        assertThat(IntStream.range(0, file.length)
                        .parallel()
                        .boxed()
                        .flatMap(position -> Mutations.oneAt(file, position))
                        .filter(changed -> check(changed, key) instanceof Verdict.Proven)
                        .map(ArchiveMutationTest::files))
                .allSatisfy(changed -> {
                    assertThat(changed.keySet()).isEqualTo(whole.keySet());
                    whole.forEach((name, content) -> {
                        if (!name.endsWith(README)) {
                            assertThat(changed)
                                    .hasEntrySatisfying(
                                            name, each -> assertThat(each).isEqualTo(content));
                        }
                    });
                });
    }

    /** Whoever packs it anew after a change. */
    @Test
    void noByteOfAMemberCanBeAnother() {
        String key = key(SMALL);
        files(Kept.bytes(SMALL)).forEach((name, content) -> {
            if (!name.endsWith(README)) {
                assertThat(IntStream.range(0, content.length)
                                .parallel()
                                .boxed()
                                .flatMap(position -> Mutations.at(content, position))
                                .filter(changed -> !Arrays.equals(changed, content))
                                .filter(changed -> check(with(name, changed), key) instanceof Verdict.Proven proven
                                        && !(name.endsWith("verifier-key.txt")
                                                && Kept.unproven(proven).contains("verifier-key.txt")))
                                .map(changed -> name + ": " + new String(changed, StandardCharsets.UTF_8)))
                        .isEmpty();
            }
        });
    }

    @Test
    void noMemberCanBeMissingDoubledOrThereBesides() {
        Map<String, byte[]> files = files(Kept.bytes(SMALL));
        for (String name : files.keySet()) {
            Map<String, byte[]> without = new LinkedHashMap<>(files);
            without.remove(name);
            assertRefused(zip(without));
        }
        for (String more : List.of(
                "notebook/letter.txt",
                "letter.txt",
                "notebook/",
                "other/manifest.json",
                "/notebook/leaves.txt",
                "../leaves.txt",
                "notebook/../leaves.txt",
                "notebook\\leaves.txt",
                "C:/leaves.txt",
                "notebook/leaves.txt/leaves.txt",
                "notebook/LEAVES.TXT")) {
            assertRefused(with(more, new byte[] {'\n'}));
        }
        byte[] besides = with("notebook/leaveX.txt", "other\n".getBytes(StandardCharsets.UTF_8));
        assertRefused(replaced(besides, "leaveX", "leaves"));
        Map<String, byte[]> elsewhere = new LinkedHashMap<>();
        files.forEach((name, content) -> elsewhere.put(name.replace("notebook/", "finance/"), content));
        assertRefused(zip(elsewhere));
    }

    @Test
    void theManifestIsInOneForm() {
        String manifest = text(files(Kept.bytes(SMALL)), "manifest.json");
        for (String changed : List.of(
                manifest + "\n",
                " " + manifest,
                manifest.strip(),
                manifest.replace("{\"format\"", "{\"note\":\"all is well\",\"format\""),
                manifest.replace("\"entries\":3", "\"entries\":3,\"entries\":3"),
                manifest.replace("\"entries\":3", "\"entries\":3.0"),
                manifest.replace("\"withheld\":3", "\"withheld\":\"3\""),
                manifest.replace("\"service\":\"notebook\",", ""),
                manifest.replace("\"service\":\"notebook\"", "\"service\":\"other\""))) {
            assertThat(changed).isNotEqualTo(manifest);
            assertRefused(with("notebook/manifest.json", changed.getBytes(StandardCharsets.UTF_8)));
        }
    }

    /** One list is for programs that read it, the other for those that read on; they have to say the same. */
    @Test
    void aFileThatIsTwoFilesIsRefused() {
        byte[] file = zip(files(Kept.bytes(SMALL)));
        String text = new String(file, StandardCharsets.ISO_8859_1);
        int inList = text.lastIndexOf("notebook/leaves.txt");
        byte[] renamed = file.clone();
        renamed[inList] = 'm';
        assertRefused(renamed);
        byte[] longer = file.clone();
        longer[inList - 46 + 24]++;
        assertRefused(longer);
        byte[] before = new byte[file.length + 100];
        System.arraycopy(file, 0, before, 100, file.length);
        before[0] = 'P';
        before[1] = 'K';
        assertRefused(before);
        assertRefused(Arrays.copyOf(file, file.length + 1));
        assertRefused(Arrays.copyOf(file, file.length - 1));
        assertRefused(new byte[] {'P', 'K'});
    }

    /** Far more than the memory of this test, packed to little. */
    @Test
    void aFileThatUnpacksToFarMoreIsRefused() throws IOException {
        for (String name : List.of("entries.jsonl", "leaves.txt", "manifest.json", "checkpoint.txt", README)) {
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            try (ZipOutputStream zip = new ZipOutputStream(out)) {
                for (Map.Entry<String, byte[]> each : files(Kept.bytes(SMALL)).entrySet()) {
                    zip.putNextEntry(new ZipEntry(each.getKey()));
                    if (!each.getKey().endsWith(name)) {
                        zip.write(each.getValue());
                        continue;
                    }
                    byte[] much = new byte[1 << 20];
                    for (int i = 0; i < 100; i++) {
                        zip.write(much);
                    }
                }
            }
            assertThat(out.size()).isLessThan(1_000_000);
            assertRefused(out.toByteArray());
        }
    }
}
