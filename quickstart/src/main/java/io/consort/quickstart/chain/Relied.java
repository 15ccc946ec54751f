package io.consort.quickstart.chain;

import io.consort.quickstart.proof.Base64Text;
import io.consort.quickstart.proof.GrowingTree;
import io.consort.quickstart.proof.Inclusion;
import io.consort.quickstart.proof.SignedCheckpoint;
import io.consort.quickstart.statement.CanonicalJson;
import java.nio.charset.StandardCharsets;
import java.util.List;
import tools.jackson.databind.JsonNode;

/**
 * An entry of the consortium's own ledger, as another ledger has it with its proof.
 *
 * @param seq its number there
 * @param text its exact text
 * @param entry the same, read
 * @param signed what that ledger came to when it was proven
 */
record Relied(long seq, String text, JsonNode entry, SignedCheckpoint signed) {

    private static final String EFFECT_REQUESTED = "consortium.effect-requested.v";

    /** By which a consortium knows that a member is no more, and which every service carries out. */
    private static final String SUCCEEDED = "consortium.membership-succeeded.v";

    private static final String SUCCEED = "succeed-organisation";

    /** By which a consortium knows that a part of a member's went to another, and which every service carries out of which something is named. */
    private static final String DEMERGED = "consortium.demerger-noted.v";

    private static final String DEMERGE = "demerge-organisation";

    /**
     * Checks the proof.
     *
     * @param origin of the consortium's ledger
     * @param keys its public keys, a line each
     * @throws IllegalArgumentException when it does not hold, with the reason
     */
    static Relied check(Reliance reliance, String origin, String keys) {
        JsonNode proof = reliance.proof();
        SignedCheckpoint signed = SignedCheckpoint.open(proof.path("checkpoint").asString(""), keys);
        require(signed.origin().equals(origin), "its checkpoint is of " + signed.origin() + " and not of " + origin);
        require(signed.size() == proof.path("treeSize").asLong(-1), "its checkpoint is for another number of entries");
        long seq = proof.path("seq").asLong(-1);
        String text = proof.path("entry").asString("");
        List<byte[]> path = proof.path("hashes")
                .valueStream()
                .map(hash -> Base64Text.hash(hash.asString("")))
                .toList();
        require(
                Inclusion.holds(text, seq - 1, signed.size(), path, signed.root()),
                "the entry is not in the tree of its checkpoint");
        JsonNode entry = CanonicalJson.parse(text);
        require(entry.path("id").asString("").equals(Long.toString(seq)), "the entry has another number");
        requireSaid(reliance, seq, entry);
        return new Relied(seq, text, entry, signed);
    }

    /** The entry has exactly this done, on exactly this ground. */
    private static void requireSaid(Reliance reliance, long seq, JsonNode entry) {
        Ground on = Ground.read(reliance.on())
                .filter(Ground::isElsewhere)
                .orElseThrow(() -> new IllegalArgumentException(reliance.on() + " is nothing that can be proven so"));
        if (on.isResolution()) {
            requireResolved(reliance, on.detail(), seq, entry);
        } else {
            require(on.entry() == seq, "entry " + seq + " is proven");
            String type = entry.path("type").asString("");
            require(
                    (type.startsWith(SUCCEEDED) && reliance.act().endsWith(SUCCEED))
                            || (type.startsWith(DEMERGED) && reliance.act().endsWith(DEMERGE)),
                    "entry " + seq + " does not have " + reliance.act() + " done");
        }
    }

    private static void requireResolved(Reliance reliance, String resolution, long seq, JsonNode entry) {
        JsonNode data = entry.path("data");
        require(
                entry.path("type").asString("").startsWith(EFFECT_REQUESTED),
                "entry " + seq + " has no other service do anything");
        require(
                data.path("resolution").asString("").equals(resolution),
                "entry " + seq + " is of resolution " + data.path("resolution").asString(""));
        require(
                data.path("act").asString("").equals(reliance.act()),
                "entry " + seq + " has " + data.path("act").asString("nothing") + " done and not " + reliance.act());
    }

    /** Its hash in the tree. */
    byte[] leaf() {
        return GrowingTree.leaf(text.getBytes(StandardCharsets.UTF_8));
    }

    /** What it has done. */
    Act act() {
        return new Act(
                entry.path("data").path("act").asString(""), entry.path("data").path("terms"));
    }

    private static void require(boolean holds, String otherwise) {
        if (!holds) {
            throw new IllegalArgumentException(otherwise);
        }
    }
}
