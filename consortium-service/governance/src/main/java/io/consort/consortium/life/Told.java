package io.consort.consortium.life;

/** What another service is to do with its ledger of a consortium. */
public enum Told {
    /** To take whatever its own rules let in. */
    OPEN,
    /** To take nothing until it is told otherwise. */
    SUSPENDED,
    /** To take nothing any more; it refuses while something is open there. */
    CLOSED
}
