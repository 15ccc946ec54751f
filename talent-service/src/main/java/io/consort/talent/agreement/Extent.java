package io.consort.talent.agreement;

/** How far a title counts at the other organisation. */
public enum Extent {
    /** As if it had been given there. */
    FULL,
    /** Within limits that the agreement names. */
    PARTIAL
}
