package io.consort.consortium.rule;

/** In what someone contributes. */
public enum ContributionKind {
    /** Money beyond dues. */
    CASH,
    /** Goods, services, the use of premises or equipment. */
    IN_KIND,
    /** The work of people, in person-months. */
    PEOPLE
}
