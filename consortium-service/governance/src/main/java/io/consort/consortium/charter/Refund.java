package io.consort.consortium.charter;

/** What a leaver gets back of what it owed, or gave, for a time that its exit cuts short. */
public enum Refund {
    /** Nothing: it was owed, or given, as a whole. */
    NONE,
    /** The part for the days after its exit. */
    BY_DAYS
}
