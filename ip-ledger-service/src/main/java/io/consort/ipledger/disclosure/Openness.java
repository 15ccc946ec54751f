package io.consort.ipledger.disclosure;

/** For whom commercial terms are: incomes, what pledges secure, what is wished and offered among joint owners, royalties. */
public enum Openness {
    /** For those whom they concern. */
    CONFIDENTIAL,
    /** For everyone who may read the ledger. */
    OPEN
}
