package io.consort.consortium.charter;

/** What becomes of what a leaver owns, alone or jointly. */
public enum TitleRule {
    /** It keeps its shares. */
    KEPT,
    /** It keeps its shares, and whoever stays gets a non-exclusive licence to them. */
    KEPT_AND_LICENSED,
    /** Each share passes to the joint owners who stay, in proportion to theirs; what it owns alone it keeps. */
    PASSED_ON
}
