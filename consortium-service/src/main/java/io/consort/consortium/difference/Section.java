package io.consort.consortium.difference;

/** What part of a charter a change is in. */
public enum Section {
    CONSORTIUM,
    CLASSES,
    BODIES,
    MOTIONS,
    SEPARATION,
    AUTHORITY,
    TERMS,
    RESULTS
}
