package io.consort.ipledger.right;

/** On which terms the charter gives members access to what another member holds. */
public enum AccessPrice {
    ROYALTY_FREE,
    FAIR_AND_REASONABLE,
    /** As the two agree. */
    AS_AGREED
}
