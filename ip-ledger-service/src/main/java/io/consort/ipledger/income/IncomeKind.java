package io.consort.ipledger.income;

/** What an income is paid for. */
public enum IncomeKind {
    ROYALTY,
    SALE,
    MILESTONE,
    SETTLEMENT
}
