package io.consort.ipledger.pledge;

/** How a pledge stands. */
public enum PledgeStatus {
    /** It binds title. */
    PLACED,
    /** The pledgee was paid, or let it go. */
    RELEASED,
    /** Title went to the pledgee. */
    ENFORCED,
    /** One of higher rank took all that it was over. */
    LOST,
    /** It was undone. */
    CANCELLED
}
