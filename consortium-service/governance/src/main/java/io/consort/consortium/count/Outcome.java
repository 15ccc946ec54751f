package io.consort.consortium.count;

/** What a count comes to. */
public enum Outcome {
    ADOPTED,
    REJECTED,
    /** Too few were present to decide either way. */
    INQUORATE
}
