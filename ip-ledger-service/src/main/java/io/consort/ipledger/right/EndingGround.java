package io.consort.ipledger.right;

/** Why a right ended before its term. */
public enum EndingGround {
    /** Its holder gave it up. */
    SURRENDER,
    /** The grantor ended it, since its holder broke the agreement. */
    BREACH,
    /** The grantor ended it, as the agreement or the holder let it. */
    AGREEMENT,
    /** The grantor ended it, since its holder cannot pay. */
    INSOLVENCY,
    /** Its holder left the consortium; recorded with the exit, and never asked for alone. */
    EXIT,
    /** The grantor turned out to have had no title when it began. */
    NO_TITLE
}
