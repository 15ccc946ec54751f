package io.consort.consortium.rule;

/** What is counted. */
public enum Measure {
    /** Each seat once. */
    SEATS,
    /** Each seat by its weight. */
    WEIGHT
}
