package io.consort.kernel.ledger;

import io.consort.kernel.merkle.Hash;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;

/**
 * What a block says of itself beside its entries: enough to know which block it is, and which entries it holds, without reading
 * them.
 *
 * @param ledger whose block it is
 * @param height from 1, without gaps
 * @param firstSeq the seq of its first entry
 * @param previous the hash of the block before
 * @param size how many entries the ledger has with this block
 * @param root the Merkle tree's root over all of them, which stands for the entries
 * @param recordedAt when it was made, to the millisecond
 */
public record BlockHeader(
        LedgerId ledger, long height, long firstSeq, Hash previous, long size, Hash root, Instant recordedAt) {

    /**
     * SHA-256 over a line each: {@code consort-block-v1}, ledger, height, firstSeq, size, previous, root, recordedAt.
     */
    public Hash hash() {
        String header = "consort-block-v1\n" + ledger.value() + '\n' + height + '\n' + firstSeq + '\n' + size + '\n'
                + previous + '\n' + root + '\n' + recordedAt + '\n';
        try {
            return Hash.of(MessageDigest.getInstance("SHA-256").digest(header.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
