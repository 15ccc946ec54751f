package io.consort.kernel.ledger;

import io.consort.kernel.merkle.CompactRange;
import io.consort.kernel.merkle.Hash;
import io.consort.kernel.merkle.Hashing;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * Reads a ledger from its first block and holds every hash against every other: the chain, the entries, the tree. What a
 * snapshot stands for is true only if this finds nothing.
 */
final class Audit {

    private final BlockStore store;
    private final LedgerId ledger;
    private final SignedHead signed;

    Audit(BlockStore store, LedgerId ledger, SignedHead signed) {
        this.store = store;
        this.ledger = ledger;
        this.signed = signed;
    }

    /**
     * Audits up to a head.
     *
     * @throws CorruptLedgerException at the first block that is not what it was
     */
    void run(Head<?> until) {
        CompactRange tree = new CompactRange();
        long height = 0;
        Hash previous = Block.GENESIS;
        for (List<Block> blocks : new BlockReader(store, ledger, 1)) {
            List<HashedBlock> hashed = blocks.parallelStream().map(Audit::hash).toList();
            for (HashedBlock each : hashed) {
                Block block = each.block();
                BlockCheck.follows(block, height, previous, tree.size());
                each.leaves().forEach(tree::append);
                if (block.size() != tree.size() || !block.root().equals(tree.root())) {
                    throw BlockCheck.wrong(block, "has entries that are not those it was written with");
                }
                signed.check(block.size(), block.root());
                height = block.height();
                previous = block.hash();
                if (height == until.height()) {
                    checkEnd(until, previous, tree);
                    return;
                }
            }
        }
        throw new CorruptLedgerException("block " + (height + 1) + " is missing");
    }

    private static void checkEnd(Head<?> until, Hash blockHash, CompactRange tree) {
        if (!until.blockHash().equals(blockHash) || !until.tree().root().equals(tree.root())) {
            throw new CorruptLedgerException(
                    "block " + until.height() + " is not the one that the snapshot was made at");
        }
    }

    private static HashedBlock hash(Block block) {
        return new HashedBlock(
                block,
                block.entries().stream()
                        .map(text -> Hashing.leaf(text.getBytes(StandardCharsets.UTF_8)))
                        .toList());
    }

    private record HashedBlock(Block block, List<Hash> leaves) {}
}
