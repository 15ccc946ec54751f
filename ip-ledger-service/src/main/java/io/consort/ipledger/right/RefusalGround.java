package io.consort.ipledger.right;

/** Why access is refused, in the usual terms of collaboration agreements. */
public enum RefusalGround {
    /** The holder can do its work, or exploit its results, without it. */
    NOT_NEEDED,
    /** The asset was left out of what its owner brings in. */
    EXCLUDED_BACKGROUND,
    /** Someone else has a right that stands against it. */
    RIGHTS_OF_OTHERS,
    /** The terms offered are not fair and reasonable. */
    TERMS_NOT_FAIR,
    /** The owner's legitimate interests stand against it. */
    LEGITIMATE_INTERESTS
}
