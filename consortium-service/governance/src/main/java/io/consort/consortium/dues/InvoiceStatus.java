package io.consort.consortium.dues;

/** How far an invoice has come. */
public enum InvoiceStatus {
    /** The office has made it out, and finance-service is being told. */
    SENDING,
    /** It stands in the books and is to be paid. */
    OPEN,
    PAID,
    /** It is no longer asked for, and finance-service is being told. */
    CANCELLING,
    CANCELLED
}
