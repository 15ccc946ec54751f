package io.consort.consortium.decision;

/** How far a motion has come. */
public enum MotionStage {
    /** It is talked about, and can be amended. */
    DEBATED,
    /** Votes are taken, on it or on an amendment. */
    VOTED,
    ADOPTED,
    REJECTED,
    WITHDRAWN
}
