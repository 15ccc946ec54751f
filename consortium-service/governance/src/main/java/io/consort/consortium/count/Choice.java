package io.consort.consortium.count;

/** What a vote says. */
public enum Choice {
    YES,
    NO,
    ABSTAIN
}
