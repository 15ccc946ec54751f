package io.consort.ipledger.distribution;

/** Where the payment of a statement stands. */
public enum PaymentStatus {
    /** Something is payable. */
    PAYABLE,
    /** The bank was told to pay. */
    INSTRUCTED,
    /** Nothing is owed either way. */
    PAID,
    /** What was paid came back, and is payable again. */
    RETURNED,
    /** The payee got too much, as a recalculation found, and is to give it back. */
    CLAWBACK
}
