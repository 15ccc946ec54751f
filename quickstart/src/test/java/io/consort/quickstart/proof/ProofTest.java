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
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

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
