package io.consort.kernel.problem;

/** Why a request is refused, in the terms a caller can act on. The web edge maps each kind to one HTTP status. */
public enum Kind {
    /** A field is malformed or out of range; sending the same again cannot succeed. */
    INVALID,
    /** The caller may not do this. */
    FORBIDDEN,
    /** There is no such thing, or the caller may not learn that there is. */
    NOT_FOUND,
    /** The state of the ledger stands against it. */
    CONFLICT,
    /** The caller acted on an older version of the resource than the present one. */
    STALE,
    /** Well-formed, and refused by a rule. */
    REFUSED,
    /** The answer cannot be given now; the same request may succeed later. */
    UNAVAILABLE
}
