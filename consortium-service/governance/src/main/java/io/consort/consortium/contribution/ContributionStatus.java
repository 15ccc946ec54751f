package io.consort.consortium.contribution;

/** What has become of a contribution. */
public enum ContributionStatus {
    /** The receiving side has not answered. */
    OFFERED,
    /** It counts. */
    ACCEPTED,
    /** It does not. */
    DECLINED
}
