package io.consort.ipledger.asset;

/** How an asset relates to the consortium's work, in the usual terms of collaboration agreements. */
public enum Ground {
    /** Brought in by its owner. */
    BACKGROUND,
    /** Made in the consortium's projects. */
    FOREGROUND,
    /** Made by a member during, but outside, the projects. */
    SIDEGROUND
}
