package io.consort.consortium.charter;

/** On which terms a member has access to what another member holds. */
public enum AccessTerms {
    ROYALTY_FREE,
    FAIR_AND_REASONABLE,
    /** As the two agree; neither can ask for terms. */
    AS_AGREED
}
