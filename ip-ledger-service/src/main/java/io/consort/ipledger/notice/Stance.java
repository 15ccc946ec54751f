package io.consort.ipledger.notice;

/** What a co-owner has said to a notice. */
public enum Stance {
    /** Nothing yet. */
    SILENT,
    /** It agrees. */
    CONSENTED,
    /** It objects. */
    OBJECTED
}
