package io.consort.ipledger.expense;

/** What something was spent for. */
public enum ExpenseKind {
    FILING,
    PROSECUTION,
    RENEWAL,
    TRANSLATION,
    ENFORCEMENT,
    OTHER
}
