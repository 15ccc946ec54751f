package io.consort.ipledger.notice;

/** What a co-owner has said to a notice. */
public enum Stance {
    /** Nothing yet. */
    SILENT,
    /** It said nothing, and could not have: nothing is cleared towards it. */
    UNHEARD,
    /** It agrees. */
    CONSENTED,
    /** It objects. */
    OBJECTED
}
