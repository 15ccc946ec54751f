package io.consort.quickstart.statement;

import static io.consort.quickstart.statement.Shape.NUMBER;
import static io.consort.quickstart.statement.Shape.TEXT;
import static io.consort.quickstart.statement.Shape.field;
import static io.consort.quickstart.statement.Shape.list;
import static io.consort.quickstart.statement.Shape.optional;

import io.consort.quickstart.proof.Base64Text;
import io.consort.quickstart.proof.GrowingTree;
import io.consort.quickstart.proof.Inclusion;
import io.consort.quickstart.proof.Notes;
import io.consort.quickstart.proof.SignedCheckpoint;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * That an entry is in a ledger, once it is found to hold.
 *
 * @param seq the entry's number
 * @param entry the entry; null where it is withheld and its hash alone is proven
 * @param checkpoint what the ledger came to
 */
record Proof(long seq, @Nullable JsonNode entry, SignedCheckpoint checkpoint) {

    /** A proof in a file. */
    static final Shape SHAPE = Shape.object(
            field("seq", NUMBER),
            field("leafIndex", NUMBER),
            optional("entry", Shape.LINES),
            field("leafHash", TEXT),
            field("treeSize", NUMBER),
            field("hashes", list(TEXT)),
            field("checkpoint", Shape.LINES));

    /**
     * Checks a proof whose shape is right.
     *
     * @param keys the ledger's public keys, a line each
     * @param notes that were opened before
     * @return the proof; empty where the entry is not in the tree
     * @throws IllegalArgumentException when it says two things about one, or its checkpoint is none
     */
    static Optional<Proof> check(JsonNode proof, String keys, Notes notes) {
        SignedCheckpoint checkpoint = notes.open(text(proof, "checkpoint"), keys);
        long seq = proof.path("seq").asLong();
        require(proof.path("leafIndex").asLong() == seq - 1, "leafIndex is not that of seq");
        require(proof.path("treeSize").asLong() == checkpoint.size(), "treeSize is not that of the checkpoint");
        byte[] leaf = Base64Text.hash(text(proof, "leafHash"));
        List<byte[]> path = proof.path("hashes")
                .valueStream()
                .map(hash -> Base64Text.hash(hash.asString()))
                .toList();
        String entry = proof.has("entry") ? text(proof, "entry") : null;
        if (entry != null && !Arrays.equals(leaf, GrowingTree.leaf(entry.getBytes(StandardCharsets.UTF_8)))) {
            return Optional.empty();
        }
        if (!Inclusion.holdsLeaf(leaf, seq - 1, checkpoint.size(), path, checkpoint.root())) {
            return Optional.empty();
        }
        return Optional.of(new Proof(seq, entry == null ? null : entry(entry, seq, checkpoint), checkpoint));
    }

    private static JsonNode entry(String text, long seq, SignedCheckpoint checkpoint) {
        JsonNode entry = CanonicalJson.parse(text);
        require(entry.path("id").asString("").equals(Long.toString(seq)), "the entry has another number");
        String source = entry.path("source").asString("");
        require(source.startsWith("/") && checkpoint.origin().endsWith(source), "the entry is of another ledger");
        return entry;
    }

    private static String text(JsonNode object, String field) {
        JsonNode value = object.path(field);
        require(value.isString(), field + " is no text");
        return value.asString();
    }

    private static void require(boolean holds, String what) {
        if (!holds) {
            throw new IllegalArgumentException(what);
        }
    }
}
