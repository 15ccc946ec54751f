package io.consort.kernel.ledger;

import io.consort.kernel.merkle.Hash;

/**
 * What was last signed of a ledger: whatever the store holds now must still contain it.
 *
 * @param size how many entries were signed for
 * @param root the tree's root over them
 */
record SignedHead(long size, Hash root) {

    static final SignedHead NONE = new SignedHead(0, Hash.EMPTY_ROOT);

    /** Holds a block's end against what was signed. Signed heads are heads of whole blocks. */
    void check(long blockSize, Hash blockRoot) {
        if (blockSize == size && !blockRoot.equals(root)) {
            throw new CorruptLedgerException(
                    "entries up to " + size + " are not those that a checkpoint was signed for");
        }
    }

    /** Holds the whole ledger against what was signed. */
    void checkWhole(long ledgerSize) {
        if (ledgerSize < size) {
            throw new CorruptLedgerException("a checkpoint was signed for " + size + " entries and only " + ledgerSize
                    + " can be reached: block after entry " + ledgerSize + " is missing");
        }
    }
}
