package io.consort.consortium.charter;

/** What members of a class may do: take part, or look on. */
public enum ClassStanding {
    MEMBER,
    OBSERVER
}
