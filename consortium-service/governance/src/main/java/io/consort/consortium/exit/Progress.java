package io.consort.consortium.exit;

/** How far an attempt at an exit has come. */
public sealed interface Progress {

    /** A service is to settle its part; those before it have. */
    record Settling(ExitPart part) implements Progress {}

    /** A service is to undo its part, or not to settle it if it is still asked to; those before it follow. */
    record Compensating(ExitPart part) implements Progress {}

    /** All parts are settled. */
    record Settled() implements Progress {}

    /** The member has come back, and a service is to count it as one again; those before it do. */
    record Readmitting(ExitPart part) implements Progress {}

    /** The member has come back, and all services count it as one again. */
    record Readmitted() implements Progress {}

    /** None is. */
    record Failed() implements Progress {}
}
