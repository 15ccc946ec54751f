package io.consort.consortium.founding;

/** Where a consortium stands against the state of the art; it chooses defaults. */
public enum Strategy {
    /** Others lead; the aim is to draw level. */
    CATCH_UP,
    /** Level with others. */
    PARALLEL,
    /** Ahead of others. */
    LEADING
}
