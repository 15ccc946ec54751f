package io.consort.finance.journal;

/** The two sides of double entry. */
public enum Side {
    /** The left side, on which assets and expenses grow. */
    DEBIT,
    /** The right side, on which liabilities, equity and income grow. */
    CREDIT
}
