package io.consort.consortium.decision;

/** How far a resolution's effect has come. */
public enum EffectStage {
    /** The resolution is not in force. */
    NOT_DUE,
    /** It is carried out by whoever is to do so, naming the resolution. */
    AWAITED,
    /** Another service is being asked. */
    REQUESTED,
    CARRIED_OUT,
    /** A rule stands against it. */
    REFUSED
}
