package io.consort.kernel.note;

import io.consort.kernel.merkle.Hash;
import io.consort.kernel.merkle.Hashing;
import io.consort.kernel.merkle.Verification;
import java.nio.charset.StandardCharsets;
import java.util.List;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * An entry of another ledger with the proof that it stands there (RFC 9162 §2.1.3): what an inclusion proof of that ledger says, without
 * what follows from the rest. Whoever holds it needs nothing but that ledger's public key.
 *
 * @param seq the entry's number there, from 1
 * @param entry its exact text
 * @param treeSize how many entries the checkpoint stands for
 * @param hashes the path from the leaf to the root, in Base64
 * @param checkpoint the signed note (C2SP tlog-checkpoint), whose origin names the ledger
 */
public record ProvenEntry(long seq, String entry, long treeSize, List<String> hashes, String checkpoint) {

    private static final JsonMapper MAPPER = JsonMapper.builder().build();

    public ProvenEntry {
        hashes = List.copyOf(hashes);
    }

    /**
     * Checks it.
     *
     * @param origin of the ledger in which the entry is to stand
     * @param known that ledger's public keys, and what they were seen to have signed
     * @return the entry
     * @throws IllegalArgumentException when it does not hold, with the reason as a sentence
     */
    public JsonNode check(String origin, VerifiedCheckpoints known) {
        try {
            Checkpoint signed = known.open(checkpoint);
            require(
                    signed.origin().equals(origin),
                    "It is an entry of " + signed.origin() + ", not of " + origin + ".");
            require(signed.size() == treeSize, "Its checkpoint is for " + signed.size() + " entries.");
            boolean stands = Verification.inclusion(
                    Hashing.leaf(entry.getBytes(StandardCharsets.UTF_8)),
                    seq - 1,
                    treeSize,
                    hashes.stream().map(Hash::fromBase64).toList(),
                    signed.root());
            require(stands, "The entry does not stand in the tree of its checkpoint.");
            JsonNode read = MAPPER.readTree(entry);
            require(read.path("id").asString("").equals(Long.toString(seq)), "The entry has another number.");
            return read;
        } catch (NoteException.Unsigned stranger) {
            throw new UnknownSignerException(stranger);
        } catch (NoteException unsigned) {
            throw new IllegalArgumentException("Its checkpoint is not signed by that ledger.", unsigned);
        } catch (JacksonException unreadable) {
            throw new IllegalArgumentException("The entry is no JSON.", unreadable);
        }
    }

    private static void require(boolean holds, String reason) {
        if (!holds) {
            throw new IllegalArgumentException(reason);
        }
    }

    /** The checkpoint is signed by none of the keys that are known: perhaps by one that took their place. */
    public static final class UnknownSignerException extends IllegalArgumentException {
        UnknownSignerException(NoteException cause) {
            super("Its checkpoint is not signed by that ledger.", cause);
        }
    }
}
