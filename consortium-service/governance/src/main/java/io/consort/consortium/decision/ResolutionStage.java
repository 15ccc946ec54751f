package io.consort.consortium.decision;

/** How far a resolution has come. */
public enum ResolutionStage {
    /** Adopted, and it can be stopped. */
    VETO_OPEN,
    VETOED,
    /** Nobody can stop it, and it is not in force yet. */
    LOCKED,
    IN_FORCE
}
