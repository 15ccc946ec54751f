package io.consort.consortium.exit;

/** How far an attempt at an exit has come. */
public sealed interface Progress {

    /** A service is to settle its part; those before it have. */
    record Settling(ExitPart part) implements Progress {}

    /** A service is to undo its part, or not to settle it if it is still asked to; those before it follow. */
    record Compensating(ExitPart part) implements Progress {}

    /** All parts are settled. */
    record Settled() implements Progress {}

    /** None is. */
    record Failed() implements Progress {}
}
