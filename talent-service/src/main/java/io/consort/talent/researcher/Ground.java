package io.consort.talent.researcher;

/**
 * Why a person is forgotten, in the terms of the right to erasure.
 *
 * @see <a href="https://eur-lex.europa.eu/eli/reg/2016/679/oj">Regulation (EU) 2016/679, Article 17(1)</a>
 */
public enum Ground {
    /** The record is no longer needed for what it was made for. */
    NO_LONGER_NEEDED,
    /** The person has withdrawn their consent. */
    CONSENT_WITHDRAWN,
    /** The person objects. */
    OBJECTION,
    /** The record should not have been made. */
    UNLAWFUL,
    /** A law demands it. */
    LEGAL_OBLIGATION
}
