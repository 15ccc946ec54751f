package io.consort.consortium.rule;

/** What a resolution of a kind brings about, exactly once. */
public enum EffectKind {
    /** Nothing but the resolution itself. */
    NONE,
    CHARTER_CHANGE,
    ADMISSION,
    SUSPENSION,
    EXPULSION,
    ELECTION,
    REMOVAL,
    /** A version of a distribution scheme takes effect in the IP ledger. */
    SCHEME,
    /** Another service does one of its acts. */
    ACT,
    WINDING_UP,
    DISSOLUTION
}
