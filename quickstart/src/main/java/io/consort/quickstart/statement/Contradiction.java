package io.consort.quickstart.statement;

import static io.consort.quickstart.statement.Shape.LINES;
import static io.consort.quickstart.statement.Shape.TEXT;
import static io.consort.quickstart.statement.Shape.field;
import static io.consort.quickstart.statement.Shape.list;
import static io.consort.quickstart.statement.Shape.optional;

import io.consort.quickstart.proof.Base64Text;
import io.consort.quickstart.proof.Consistency;
import io.consort.quickstart.proof.SignedCheckpoint;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import tools.jackson.databind.JsonNode;

/**
 * Two checkpoints of one ledger that form no chain, as a browser saves them that was shown both. What the two signatures prove by themselves is said to be
 * proven: that one log signed two histories. What rests on the word of whoever saved the file, such as which of them was served first, is named.
 */
public final class Contradiction {

    private static final Shape SHAPE = Shape.object(
            field("contradiction", TEXT),
            field("ledger", TEXT),
            field("seen", TEXT),
            field("earlier", LINES),
            field("later", LINES),
            optional("hashes", list(TEXT)),
            optional("otherKey", LINES),
            field("verifierKey", LINES));

    private final JsonNode file;

    private Contradiction(JsonNode file) {
        this.file = file;
    }

    /**
     * @param bytes of a file
     * @return empty where it is something else
     * @throws IllegalArgumentException when it is not JSON in its one form
     */
    public static Optional<Contradiction> read(byte[] bytes) {
        JsonNode file = CanonicalJson.read(bytes);
        return file.has("contradiction") ? Optional.of(new Contradiction(file)) : Optional.empty();
    }

    /** The ledger's keys as the file itself has them, a line each. */
    public Optional<String> ownKey() {
        return file.path("verifierKey").isString() ? Optional.of(text("verifierKey")) : Optional.empty();
    }

    /**
     * Checks it.
     *
     * @param key the ledger's public key, or its keys, a line each
     */
    public Verdict check(String key) {
        Optional<String> flaw = SHAPE.flaw(file, "the whole");
        if (flaw.isPresent()) {
            return new Verdict.NotProven("The file is not as it is saved as evidence: look at " + flaw.get()
                    + ", which does not belong there.");
        }
        try {
            SignedCheckpoint earlier = SignedCheckpoint.open(text("earlier"), key);
            if (!earlier.origin().endsWith(text("ledger"))) {
                return new Verdict.NotProven(
                        "The checkpoint in the file is of another ledger: " + earlier.origin() + ".");
            }
            if (text("contradiction").equals("other-key")) {
                return otherKey(earlier, key);
            }
            return compared(earlier, SignedCheckpoint.open(text("later"), key));
        } catch (IllegalArgumentException broken) {
            return new Verdict.NotProven("The evidence in the file is none: " + broken.getMessage());
        }
    }

    private Verdict compared(SignedCheckpoint earlier, SignedCheckpoint later) {
        if (!earlier.origin().equals(later.origin())) {
            return shown(
                    earlier,
                    "in its place a checkpoint of " + later.origin() + " was served, signed by the same key",
                    "that it was served in its place");
        }
        if (earlier.size() == later.size()) {
            return Arrays.equals(earlier.root(), later.root())
                    ? new Verdict.NotProven("The two checkpoints in the file say the same.")
                    : proven(earlier, "of " + later.size() + " entries two different roots");
        }
        if (later.size() < earlier.size()) {
            return shown(
                    earlier, "a checkpoint of " + later.size() + " entries is signed too", "which was served later");
        }
        return text("contradiction").equals("entries") || !file.has("hashes")
                ? unproven(later)
                : rewritten(earlier, later);
    }

    /** A proof whose path ends at the later root and begins at another than the earlier one: no such two trees form a chain. */
    private Verdict rewritten(SignedCheckpoint earlier, SignedCheckpoint later) {
        List<byte[]> hashes = file.path("hashes")
                .valueStream()
                .map(hash -> Base64Text.hash(hash.asString()))
                .toList();
        Optional<Consistency> roots = Consistency.of(earlier.size(), later.size(), hashes, earlier.root());
        if (roots.isEmpty() || !Arrays.equals(roots.get().larger(), later.root())) {
            return shown(
                    earlier,
                    "a checkpoint of " + later.size()
                            + " entries is signed too, and the proof in the file does not lead"
                            + " from one to the other",
                    "that this proof was served");
        }
        return Arrays.equals(roots.get().smaller(), earlier.root())
                ? new Verdict.NotProven("The later checkpoint in the file goes on from the earlier.")
                : proven(
                        earlier,
                        "a checkpoint of " + later.size() + " entries whose first " + earlier.size() + " are others");
    }

    private Verdict otherKey(SignedCheckpoint earlier, String key) {
        try {
            SignedCheckpoint.open(text("later"), key);
        } catch (IllegalArgumentException otherwise) {
            SignedCheckpoint later = SignedCheckpoint.open(text("later"), file.has("otherKey") ? text("otherKey") : "");
            return shown(
                    earlier,
                    "a checkpoint of " + later.size() + " entries in " + later.origin() + " is signed by another key",
                    "who made the other key");
        }
        return new Verdict.NotProven("The later checkpoint in the file is signed by the same key.");
    }

    private static Verdict unproven(SignedCheckpoint later) {
        return new Verdict.NotProven(
                "Of the checkpoint of " + later.size()
                        + " entries the file holds nothing that contradicts the one before: the entries were not signed one by one.");
    }

    private static Verdict proven(SignedCheckpoint earlier, String what) {
        return new Verdict.Proven("The evidence holds: one key signed, for " + earlier.origin() + ", " + what
                + ", where it had signed " + earlier.size()
                + " entries. Nobody but the ledger's operator can make that."
                + " Not part of what is proven: when it was seen.");
    }

    private static Verdict shown(SignedCheckpoint earlier, String what, String unproven) {
        return new Verdict.Proven(
                "The evidence holds as far as it goes: a checkpoint of " + earlier.size() + " entries in "
                        + earlier.origin() + " is signed, and " + what + ". Not part of what is proven: " + unproven
                        + ", when it was seen.");
    }

    private String text(String field) {
        return file.path(field).asString("");
    }
}
