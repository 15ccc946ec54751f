package io.consort.quickstart.statement;

import static org.assertj.core.api.Assertions.assertThat;

import io.consort.kernel.merkle.Hash;
import io.consort.kernel.merkle.Hashing;
import io.consort.kernel.merkle.Proofs;
import io.consort.kernel.merkle.Tree;
import io.consort.kernel.note.Checkpoint;
import io.consort.kernel.note.NoteSigner;
import io.consort.kernel.note.SignedNote;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

/** What a browser saved that was shown two pasts. */
class ContradictionTest {

    private static final String LEDGER = "/api/finance/consortia/alpha";
    private static final String ORIGIN = "log.test" + LEDGER;

    private final NoteSigner log = NoteSigner.generate("log.test");

    private static Tree tree(int size, String rewritten) {
        return Tree.EMPTY
                .append(IntStream.range(0, size)
                        .mapToObj(i -> i == 1 ? rewritten : "entry " + i)
                        .map(entry -> Hashing.leaf(entry.getBytes(StandardCharsets.UTF_8)))
                        .toList())
                .tree();
    }

    private static String note(NoteSigner signer, String origin, Tree tree) {
        return SignedNote.sign(new Checkpoint(origin, tree.size(), tree.root()).text(), signer)
                .toString();
    }

    private static List<String> proof(Tree tree, int from) {
        Proofs proofs = new Proofs(tree, (level, at) -> {
            throw new AssertionError("a small tree has no full tile");
        });
        return proofs.consistency(from, tree.size()).stream()
                .map(Hash::toBase64)
                .toList();
    }

    private Map<String, Object> file(String kind, String earlier, String later) {
        Map<String, Object> file = new LinkedHashMap<>();
        file.put("contradiction", kind);
        file.put("ledger", LEDGER);
        file.put("seen", "2026-01-01T00:00:00.000Z");
        file.put("earlier", earlier);
        file.put("later", later);
        return file;
    }

    private Verdict verdict(Map<String, Object> file) {
        file.put("verifierKey", log.verifier().toString());
        byte[] bytes = JsonMapper.shared().writeValueAsBytes(file);
        Contradiction read = Contradiction.read(bytes).orElseThrow();
        return read.check(read.ownKey().orElseThrow());
    }

    private Verdict of(String kind, Tree earlier, Tree later) {
        return verdict(file(kind, note(log, ORIGIN, earlier), note(log, ORIGIN, later)));
    }

    private Verdict unproven(Tree earlier, Tree later, List<String> hashes) {
        Map<String, Object> file = file("unproven", note(log, ORIGIN, earlier), note(log, ORIGIN, later));
        file.put("hashes", hashes);
        return verdict(file);
    }

    private static void assertProven(Verdict verdict, String what) {
        assertThat(verdict.sentence())
                .contains("The evidence holds: one key signed")
                .contains(what);
        assertThat(verdict).isInstanceOf(Verdict.Proven.class);
    }

    private static void assertShown(Verdict verdict, String what) {
        assertThat(verdict.sentence()).contains("as far as it goes").contains(what);
        assertThat(verdict).isInstanceOf(Verdict.Proven.class);
    }

    private static void assertNothing(Verdict verdict) {
        assertThat(verdict).as(verdict.sentence()).isInstanceOf(Verdict.NotProven.class);
    }

    @Test
    void provesThatTwoHistoriesOfOneLengthWereSigned() {
        assertProven(of("forked", tree(5, "a"), tree(5, "b")), "of 5 entries two different roots");
        assertNothing(of("forked", tree(5, "a"), tree(5, "a")));
    }

    /** A proof from a perfect tree leaves that tree's root out, and so cannot say that it was another. */
    @Test
    void provesThatALaterHistoryBeginsOtherwise() {
        Tree later = tree(20, "b");
        for (int from = 2; from < 20; from++) {
            Verdict verdict = unproven(tree(from, "a"), later, proof(later, from));
            if (Integer.bitCount(from) == 1) {
                assertShown(verdict, "does not lead from one to the other");
            } else {
                assertProven(verdict, "whose first " + from + " are others");
            }
            assertNothing(unproven(tree(from, "b"), later, proof(later, from)));
        }
    }

    @Test
    void tellsAProofOfNothingFromOneThatConvicts() {
        Tree later = tree(9, "b");
        assertShown(unproven(tree(5, "a"), later, List.of()), "that this proof was served");
        assertShown(unproven(tree(5, "a"), later, proof(tree(9, "a"), 5)), "that this proof was served");
        assertShown(of("smaller", tree(9, "a"), tree(5, "a")), "which was served later");
        assertNothing(of("entries", tree(5, "a"), tree(9, "a")));
    }

    @Test
    void provesAnotherKeyAndAnotherLedgerOnlyByTheirSignatures() {
        NoteSigner other = NoteSigner.generate("log.test");
        String earlier = note(log, ORIGIN, tree(5, "a"));
        Map<String, Object> file = file("other-key", earlier, note(other, ORIGIN, tree(5, "a")));
        file.put("otherKey", other.verifier().toString());
        assertShown(verdict(file), "who made the other key");
        assertNothing(verdict(file("other-key", earlier, note(other, ORIGIN, tree(5, "a")))));
        assertNothing(of("other-key", tree(5, "a"), tree(6, "a")));
        assertShown(
                verdict(file("other-ledger", earlier, note(log, "log.test/api/finance/consortia/beta", tree(5, "a")))),
                "that it was served in its place");
    }

    @Test
    void provesNothingOfAnotherKeyOrLedgerOrForm() {
        Tree tree = tree(5, "a");
        NoteSigner other = NoteSigner.generate("log.test");
        assertNothing(verdict(file("forked", note(other, ORIGIN, tree), note(other, ORIGIN, tree(5, "b")))));
        assertNothing(verdict(file("forked", note(log, "log.test/b", tree), note(log, "log.test/b", tree(5, "b")))));
        Map<String, Object> more = file("forked", note(log, ORIGIN, tree), note(log, ORIGIN, tree(5, "b")));
        more.put("more", "x");
        assertNothing(verdict(more));
        assertThat(Contradiction.read("{\"proof\":{}}".getBytes(StandardCharsets.UTF_8)))
                .isEmpty();
    }
}
