package io.consort.kernel.ledger;

import io.consort.kernel.merkle.Hash;
import java.time.Instant;
import java.util.List;

/**
 * What is written at once: the entries of one or more commands, chained to the block before. Its height within its ledger is
 * unique in the store, and that is the whole of the concurrency control.
 *
 * @param ledger whose block it is
 * @param height from 1, without gaps
 * @param firstSeq the seq of its first entry
 * @param entries the exact JSON texts, at least one
 * @param previous the hash of the block before; {@link #GENESIS} for the first
 * @param size how many entries the ledger has with this block
 * @param root the Merkle tree's root over all of them (RFC 6962)
 * @param frontier the roots of the tree's perfect subtrees, largest first
 * @param recordedAt when it was made, to the millisecond
 * @param foldVersion of the software that wrote it: whoever has an earlier fold leaves the ledger to those who have this one. It is no
 *     part of the hash, since blocks written before it was noted have none
 */
public record Block(
        LedgerId ledger,
        long height,
        long firstSeq,
        List<String> entries,
        Hash previous,
        long size,
        Hash root,
        List<Hash> frontier,
        Instant recordedAt,
        int foldVersion) {

    /** What the first block is chained to: the root of the empty tree. */
    public static final Hash GENESIS = Hash.EMPTY_ROOT;

    /** What is read where a block does not say which fold decided it. */
    public static final int FIRST_FOLD = 1;

    /**
     * Most bytes that the entries of one block take, each with {@link #ENTRY_EXTRA} besides its text. A block is one document,
     * and MongoDB takes none above 16 MiB ("MongoDB Limits and Thresholds", BSON Document Size); what is left of them is for
     * the header.
     */
    public static final int MAX_BYTES = 16_000_000;

    /** What an entry takes in a document besides its text, at most, in bytes: its type, position, length and end. */
    public static final int ENTRY_EXTRA = 16;

    public Block {
        entries = List.copyOf(entries);
        frontier = List.copyOf(frontier);
    }

    /** Of software whose fold is the first. */
    public Block(
            LedgerId ledger,
            long height,
            long firstSeq,
            List<String> entries,
            Hash previous,
            long size,
            Hash root,
            List<Hash> frontier,
            Instant recordedAt) {
        this(ledger, height, firstSeq, entries, previous, size, root, frontier, recordedAt, FIRST_FOLD);
    }

    /** How many characters its entries have together. */
    public long length() {
        long length = 0;
        for (String entry : entries) {
            length += entry.length();
        }
        return length;
    }

    /** What it says of itself beside its entries. */
    public BlockHeader header() {
        return new BlockHeader(ledger, height, firstSeq, previous, size, root, recordedAt);
    }

    /** The hash of its header, in which the root stands for the entries. */
    public Hash hash() {
        return header().hash();
    }
}
