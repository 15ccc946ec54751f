package io.consort.consortium.decision;

/** Where votes are taken. */
public enum Procedure {
    /** In a meeting, until whoever presides closes the vote. */
    MEETING,
    /** In writing, until a time. */
    WRITTEN
}
