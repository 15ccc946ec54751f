package io.consort.consortium.separation;

/** What someone is in a project or for a fund. */
public enum Part {
    FUNDER,
    RECIPIENT,
    APPLICANT,
    REVIEWER,
    /** Decides what is done. */
    DIRECTOR,
    /** Does it. */
    PERFORMER,
    /** Answers for its science. */
    SCIENTIST,
    /** Keeps its books, buys for it, or supports it otherwise. */
    SUPPORT
}
