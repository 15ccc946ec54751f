package io.consort.kernel.exit;

/** How an exit stands. */
public enum ExitStatus {
    /** The member has left. */
    SETTLED,
    /** It was undone: the member never left. */
    REVOKED,
    /** The member came back later. */
    READMITTED
}
