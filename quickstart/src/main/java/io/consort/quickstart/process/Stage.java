package io.consort.quickstart.process;

/** Which processes come before which: they are started in this order and ended in the reverse. */
public enum Stage {
    STORE,
    IDENTITY,
    SERVICE,
    GATEWAY,
    /** Processes that serve nobody and may end at any time. */
    BACKGROUND
}
