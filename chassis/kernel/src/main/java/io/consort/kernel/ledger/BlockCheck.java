package io.consort.kernel.ledger;

import io.consort.kernel.merkle.Hash;
import io.consort.kernel.merkle.Tree;

/** Holds a block against what was there before it. */
final class BlockCheck {

    private BlockCheck() {}

    /** That it holds as many entries as it says, and they are the height's. */
    static void isWhole(Block block, long height) {
        if (block.height() != height) {
            throw wrong(block, "stands where block " + height + " belongs");
        }
        if (block.firstSeq() < 1
                || block.size() - block.firstSeq() + 1 != block.entries().size()) {
            throw wrong(block, "does not hold the entries that it says it holds");
        }
    }

    static void follows(Block block, long height, Hash blockHash, long size, Tree treeWithIt) {
        follows(block, height, blockHash, size);
        if (block.size() != treeWithIt.size()) {
            throw wrong(block, "says it makes " + block.size() + " entries, and makes " + treeWithIt.size());
        }
        if (!block.root().equals(treeWithIt.root())) {
            throw wrong(block, "has entries that are not those it was written with");
        }
    }

    static void follows(Block block, long height, Hash blockHash, long size) {
        if (block.height() != height + 1) {
            throw wrong(block, "stands where block " + (height + 1) + " belongs");
        }
        if (!block.previous().equals(blockHash)) {
            throw wrong(block, "is not chained to block " + height);
        }
        if (block.firstSeq() != size + 1) {
            throw wrong(block, "begins at entry " + block.firstSeq() + " where " + (size + 1) + " is next");
        }
    }

    static CorruptLedgerException wrong(Block block, String what) {
        return new CorruptLedgerException("block " + block.height() + " " + what);
    }
}
