package io.consort.ipledger.disclosure;

import io.consort.ipledger.charter.Results;

/**
 * For whom commercial terms are: incomes and what becomes of them, what pledges secure, what is wished and offered among joint
 * owners, what assets are worth, royalties.
 */
public enum Openness {
    /** For those whom they concern. */
    CONFIDENTIAL,
    /** For everyone who may read the ledger. */
    OPEN;

    /** As a charter says it. */
    public static Openness of(Results said) {
        return said.termsOpen() ? OPEN : CONFIDENTIAL;
    }
}
