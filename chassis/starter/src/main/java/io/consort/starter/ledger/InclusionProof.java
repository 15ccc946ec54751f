package io.consort.starter.ledger;

import io.consort.kernel.ledger.Entry;
import io.consort.kernel.ledger.Event;
import io.consort.kernel.ledger.Ledger;
import io.consort.kernel.ledger.Ledgers;
import io.consort.kernel.merkle.Hash;
import io.consort.kernel.merkle.Hashing;
import io.consort.kernel.note.ProvenEntry;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * That an entry is in the ledger that a signed checkpoint stands for (RFC 9162 §2.1.3). Whoever holds it and the verifier key
 * needs nothing else: hash the entry's bytes, climb the path, and compare with the root in the checkpoint.
 *
 * @param seq the entry's number, from 1
 * @param leafIndex its place in the tree, from 0
 * @param entry its text; the UTF-8 bytes of it are what is hashed; null where it is withheld from the caller
 * @param leafHash SHA-256 of a zero byte and the entry, in Base64
 * @param treeSize how many entries the checkpoint stands for
 * @param hashes the path from the leaf to the root, in Base64
 * @param checkpoint the signed note (C2SP tlog-checkpoint)
 */
public record InclusionProof(
        long seq,
        long leafIndex,
        @Nullable String entry,
        String leafHash,
        long treeSize,
        List<String> hashes,
        String checkpoint) {

    /**
     * Proves an entry against the checkpoint of this moment.
     *
     * @throws io.consort.kernel.problem.DomainException NOT_FOUND when the ledger is not that long
     */
    public static <S, E extends Event> InclusionProof of(Ledgers<S, E> ledgers, Ledger<S, E> ledger, long seq) {
        Entry<E> entry = ledger.entry(seq);
        String checkpoint = ledgers.checkpoint(ledger.id());
        long size = SignedSize.of(checkpoint);
        return new InclusionProof(
                seq,
                seq - 1,
                entry.text(),
                Hashing.leaf(entry.bytes()).toBase64(),
                size,
                hashes(ledger, seq, size),
                checkpoint);
    }

    /**
     * The same without what follows from the rest, against a checkpoint that covers the entry and perhaps others, which are then checked with
     * one signature.
     *
     * @throws io.consort.kernel.problem.DomainException NOT_FOUND when the ledger is not that long
     */
    public static <S, E extends Event> ProvenEntry proven(Ledgers<S, E> ledgers, Ledger<S, E> ledger, long seq) {
        String entry = ledger.entry(seq).text();
        String checkpoint = ledgers.checkpointCovering(ledger.id(), seq);
        long size = SignedSize.of(checkpoint);
        return new ProvenEntry(seq, entry, size, hashes(ledger, seq, size), checkpoint);
    }

    private static List<String> hashes(Ledger<?, ?> ledger, long seq, long size) {
        return ledger.inclusion(seq, size).stream().map(Hash::toBase64).toList();
    }

    /** The same without the entry, for whom it does not concern: who has the entry can still show that it is this one. */
    InclusionProof withheld() {
        return new InclusionProof(seq, leafIndex, null, leafHash, treeSize, hashes, checkpoint);
    }
}
