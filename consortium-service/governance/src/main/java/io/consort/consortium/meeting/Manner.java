package io.consort.consortium.meeting;

/** How a seat is there. */
public enum Manner {
    /** Someone sits in the room. */
    IN_PERSON,
    /** Someone takes part from afar. */
    REMOTE,
    /** Another seat stands for it. */
    BY_PROXY
}
