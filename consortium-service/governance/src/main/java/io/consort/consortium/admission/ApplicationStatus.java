package io.consort.consortium.admission;

/** How far an application has come. */
public enum ApplicationStatus {
    PENDING,
    ADMITTED,
    REJECTED,
    WITHDRAWN,
    /** It was not decided on in time. */
    LAPSED
}
