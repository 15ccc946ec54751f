package io.consort.consortium.rule;

/** What happens when as much says yes as no. */
public enum Tie {
    /** The motion falls. */
    FALLS,
    /** The chair's vote decides. */
    CHAIR_DECIDES
}
