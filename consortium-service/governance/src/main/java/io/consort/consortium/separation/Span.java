package io.consort.consortium.separation;

/** Who counts as one. */
public enum Span {
    PERSON,
    ORGANISATION,
    /** An organisation together with its affiliates. */
    GROUP
}
