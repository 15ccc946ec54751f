package io.consort.finance.dues;

/** What has become of a claim. */
public enum ClaimStatus {
    OPEN,
    PAID,
    CANCELLED,
    /** Nothing of it is owed after all. */
    CREDITED
}
