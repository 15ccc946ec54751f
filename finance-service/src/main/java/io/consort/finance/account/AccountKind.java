package io.consort.finance.account;

/** What an account says about its owner. The first and the last grow by debits, the others by credits. */
public enum AccountKind {
    /** What is owned, such as money in a bank. */
    ASSET,
    /** What is owed. */
    LIABILITY,
    /** What is left to the owner once all debts are paid. */
    EQUITY,
    /** What comes in, such as dues. */
    INCOME,
    /** What is used up. */
    EXPENSE
}
