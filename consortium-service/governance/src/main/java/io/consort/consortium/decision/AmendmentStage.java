package io.consort.consortium.decision;

/** How far an amendment has come. */
public enum AmendmentStage {
    PROPOSED,
    /** It stands in the motion, by a vote or since the mover took it over. */
    ACCEPTED,
    REJECTED
}
