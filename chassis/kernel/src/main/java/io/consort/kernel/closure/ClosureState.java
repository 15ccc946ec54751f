package io.consort.kernel.closure;

/** Whether a ledger takes entries. */
public enum ClosureState {
    /** It takes what its rules allow. */
    OPEN,
    /** The consortium is suspended, and the ledger waits until that is lifted. */
    SUSPENDED,
    /** The consortium is dissolved: nothing was open any more, and the ledger has ended. */
    CLOSED
}
