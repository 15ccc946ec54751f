package io.consort.quickstart.proof;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.syntax.ArchRuleDefinition;
import io.consort.kernel.merkle.Hash;
import io.consort.kernel.merkle.Hashing;
import io.consort.kernel.merkle.Proofs;
import io.consort.kernel.merkle.Tree;
import io.consort.kernel.note.Checkpoint;
import io.consort.kernel.note.NoteSigner;
import io.consort.kernel.note.SignedNote;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The server makes, this package checks: neither knows the other. */
class ProofTest {

    private final NoteSigner signer = NoteSigner.generate("log.test");

    private static Tree tree(int size) {
        return Tree.EMPTY
                .append(IntStream.range(0, size)
                        .mapToObj(i -> Hashing.leaf(entry(i).getBytes(StandardCharsets.UTF_8)))
                        .toList())
                .tree();
    }

    private static String entry(int i) {
        return "entry " + i;
    }

    private static List<byte[]> path(Tree tree, int index) {
        Proofs proofs = new Proofs(tree, (level, at) -> {
            throw new AssertionError("a small tree has no full tile");
        });
        return proofs.inclusion(index, tree.size()).stream().map(Hash::bytes).toList();
    }

    @Test
    void acceptsEveryEntryOfTreesOfEverySizeAndNoOther() {
        for (int size = 1; size <= 40; size++) {
            Tree tree = tree(size);
            byte[] root = tree.root().bytes();
            for (int index = 0; index < size; index++) {
                List<byte[]> path = path(tree, index);
                assertThat(Inclusion.holds(entry(index), index, size, path, root))
                        .isTrue();
                assertThat(Inclusion.holds(entry(index) + "'", index, size, path, root))
                        .isFalse();
                assertThat(Inclusion.holds(entry(index), (index + 1) % size, size, path, root))
                        .isEqualTo(size == 1);
                assertThat(Inclusion.holds(
                                entry(index),
                                index,
                                size,
                                path,
                                tree(size + 1).root().bytes()))
                        .isFalse();
                if (!path.isEmpty()) {
                    assertThat(Inclusion.holds(entry(index), index, size, path.subList(1, path.size()), root))
                            .isFalse();
                }
            }
        }
    }

    /** As where the root of half a tree is passed off as that of the whole. */
    @Test
    void acceptsNoPathThatEndsBelowTheRootOfATreeOfThatSize() {
        for (int size = 1; size <= 32; size *= 2) {
            Tree tree = tree(size);
            byte[] root = tree.root().bytes();
            for (int index = 0; index < size; index++) {
                List<byte[]> path = path(tree, index);
                assertThat(Inclusion.holds(entry(index), index, size, path, root))
                        .isTrue();
                assertThat(Inclusion.holds(entry(index), index, 2L * size, path, root))
                        .isFalse();
            }
        }
    }

    @Test
    void opensWhatTheKeySignedAndNothingElse() {
        Tree tree = tree(5);
        String note = SignedNote.sign(new Checkpoint("log.test/a", 5, tree.root()).text(), signer)
                .toString();
        String key = signer.verifier().toString();
        SignedCheckpoint checkpoint = SignedCheckpoint.open(note, key);
        assertThat(checkpoint.origin()).isEqualTo("log.test/a");
        assertThat(checkpoint.size()).isEqualTo(5);
        assertThat(checkpoint.root()).isEqualTo(tree.root().bytes());
        assertThatThrownBy(() -> SignedCheckpoint.open(note.replace("\n5\n", "\n6\n"), key))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> SignedCheckpoint.open(
                        note, NoteSigner.generate("log.test").verifier().toString()))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> SignedCheckpoint.open("garbage", key)).isInstanceOf(IllegalArgumentException.class);
    }

    /** The web client is held to the same file. */
    @Test
    void agreesWithTheBrowser() throws IOException {
        JsonNode vectors = JsonMapper.shared().readTree(Files.readString(vectors()));
        List<byte[]> roots = hashes(vectors.path("roots"));
        GrowingTree growing = new GrowingTree();
        List<byte[]> leaves = vectors.path("entries")
                .valueStream()
                .map(entry -> GrowingTree.leaf(HexFormat.of().parseHex(entry.asString())))
                .toList();
        for (int size = 0; size < leaves.size(); size++) {
            assertThat(growing.root()).isEqualTo(roots.get(size));
            growing.add(leaves.get(size));
        }
        assertThat(growing.root()).isEqualTo(roots.getLast());
        assertThat(vectors.path("inclusion")).hasSize(36).allSatisfy(each -> {
            int index = each.path("index").asInt();
            int size = each.path("size").asInt();
            assertThat(Inclusion.holdsLeaf(
                            leaves.get(index), index, size, hashes(each.path("hashes")), roots.get(size)))
                    .isTrue();
        });
        assertThat(vectors.path("consistency")).hasSize(36).allSatisfy(each -> {
            int from = each.path("from").asInt();
            int to = each.path("to").asInt();
            if (from < to) {
                Consistency reckoned = Consistency.of(from, to, hashes(each.path("hashes")), roots.get(from))
                        .orElseThrow();
                assertThat(reckoned.smaller()).isEqualTo(roots.get(from));
                assertThat(reckoned.larger()).isEqualTo(roots.get(to));
            }
        });
        JsonNode note = vectors.path("note");
        String key = note.path("key").asString();
        assertThat(SignedCheckpoint.open(note.path("note").asString(), key).size())
                .isEqualTo(note.path("size").asLong());
        assertThat(vectors.path("refused"))
                .hasSizeGreaterThan(10)
                .allSatisfy(each -> assertThatThrownBy(
                                () -> SignedCheckpoint.open(each.path("note").asString(), key))
                        .as(each.path("why").asString())
                        .isInstanceOf(IllegalArgumentException.class));
    }

    private static List<byte[]> hashes(JsonNode list) {
        return list.valueStream().map(hash -> Base64Text.hash(hash.asString())).toList();
    }

    /** From the module's folder or from the root. */
    private static Path vectors() {
        Path file = Path.of("gateway/web/vectors/proofs.json");
        return Files.exists(file) ? file : Path.of("..").resolve(file);
    }

    @Test
    void sharesNothingWithTheServer() {
        ArchRuleDefinition.classes()
                .should()
                .onlyDependOnClassesThat()
                .resideInAnyPackage("java..", "org.jspecify..", "io.consort.quickstart.proof..", "")
                .check(new ClassFileImporter()
                        .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                        .importPackages("io.consort.quickstart.proof"));
    }
}
