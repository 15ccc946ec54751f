package io.consort.consortium.life;

/** Where a consortium is in its life. */
public enum LifeStage {
    /** It has a charter, and nobody has acceded yet. */
    FORMING,
    /** It has, or had, members. */
    ACTIVE,
    /** Nothing is recorded until an administrator of the platform lifts it. */
    SUSPENDED,
    /** What is under way is brought to its end, and nothing new begins. */
    WINDING_UP,
    /** The other services are closing their ledgers; nothing else is recorded meanwhile. */
    DISSOLVING,
    /** It is no more; nothing is recorded, for ever. */
    DISSOLVED
}
