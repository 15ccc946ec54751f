package io.consort.consortium.rule;

/** What a body is for. */
public enum BodyKind {
    /** All members, by right. */
    ASSEMBLY,
    COUNCIL,
    BOARD,
    EXECUTIVE,
    TECHNICAL_COMMITTEE,
    REVIEW_GROUP
}
