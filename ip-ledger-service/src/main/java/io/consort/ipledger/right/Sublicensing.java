package io.consort.ipledger.right;

/** How far the holder of a right may grant rights out of it. */
public enum Sublicensing {
    /** Not at all. */
    NONE,
    /** To others, who may not go on. */
    ONE_TIER,
    /** To others, who may go on as far as they are let. */
    FREE;

    /** Whether the holder may grant a right that itself allows this much. */
    boolean carries(Sublicensing next) {
        return switch (this) {
            case NONE -> false;
            case ONE_TIER -> next == NONE;
            case FREE -> true;
        };
    }
}
