package io.consort.talent.researcher;

/** On whose word an affiliation rests. */
public enum AffiliationSource {
    /** The researcher's own. */
    SELF,
    /** Another researcher's or another organisation's. */
    PEER,
    /** That of the organisation itself, which alone can give it. */
    ORGANISATION
}
