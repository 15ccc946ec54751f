package io.consort.kernel.ledger;

/**
 * An entry stands in the ledger that this version of the software cannot read or fold: a later version wrote it. Nothing is wrong
 * with the ledger; this replica steps aside, and leaves it to those that know more.
 */
public final class UnknownEntryException extends RuntimeException {

    /**
     * @param reason which entry, and what is not known
     */
    public UnknownEntryException(String reason) {
        super(reason);
    }

    /**
     * @param reason which entry, and what could not be done with it
     * @param cause what came of trying
     */
    public UnknownEntryException(String reason, Throwable cause) {
        super(reason, cause);
    }
}
