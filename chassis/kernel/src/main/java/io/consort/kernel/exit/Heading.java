package io.consort.kernel.exit;

/** Under which heading something stands in the account of an exit. */
public enum Heading {
    /** The leaver keeps it. */
    KEPT,
    /** The leaver keeps it until a day. */
    SURVIVES,
    /** The leaver loses it. */
    LOST,
    /** The leaver's share goes to a co-owner. */
    PASSES,
    /** Someone else loses it, since it was granted out of what the leaver loses. */
    FALLS,
    /** What the leaver has granted or promised goes on. */
    CONTINUES,
    /** Who stays gets it from the leaver. */
    GRANTED,
    /** Who stays would get it, and something stands against that. */
    WITHHELD,
    /** The leaver was asked for it and is asked no longer. */
    CREDITED,
    /** The leaver is still to do it. */
    DUTY,
    /** The leaver is still to be paid it. */
    OWED_TO,
    /** The leaver is still to give it back. */
    OWED_BY
}
