package io.consort.ipledger.distribution;

/** What can happen to the payment of a statement. */
public enum PaymentKind {
    /** The bank was told to pay all that is outstanding. */
    INSTRUCTED,
    /** The bank paid what it was told to. */
    PAID,
    /** What the bank was told to pay, or had paid, came back. */
    RETURNED,
    /** The payee gave back what it had got too much. */
    REFUNDED
}
