package io.consort.ipledger.notice;

/** Whom a licence that is wished for would keep out. */
public enum Exclusivity {
    /** Everyone else, the owners too. */
    EXCLUSIVE,
    /** Everyone else but the owners. */
    SOLE,
    /** Nobody. */
    NON_EXCLUSIVE
}
