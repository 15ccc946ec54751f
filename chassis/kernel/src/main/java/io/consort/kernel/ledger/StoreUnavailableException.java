package io.consort.kernel.ledger;

/** The store did not answer. Whether it did what it was asked is not known. */
public final class StoreUnavailableException extends RuntimeException {

    /**
     * @param reason what was tried
     * @param cause what the driver said; for the log, never for a caller
     */
    public StoreUnavailableException(String reason, Throwable cause) {
        super(reason, cause);
    }
}
