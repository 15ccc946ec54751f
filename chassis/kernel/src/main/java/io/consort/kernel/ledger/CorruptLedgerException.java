package io.consort.kernel.ledger;

/** A ledger is not what it was when it was written. It is refused as a whole: no part of it can be trusted. */
public final class CorruptLedgerException extends RuntimeException {

    /**
     * @param reason which block or entry, and what is wrong with it
     */
    public CorruptLedgerException(String reason) {
        super(reason);
    }
}
