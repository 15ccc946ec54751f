package io.consort.consortium.rule;

/** What one of a body's seats does for it besides voting. */
public enum Office {
    /** Convenes, presides and closes votes. */
    CHAIR,
    /** Keeps the minutes. */
    SECRETARY
}
