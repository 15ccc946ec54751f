package io.consort.consortium.contribution;

/** The receiving side does not have it or disagrees with its value, or takes back that it accepted it. */
public record ContributionDeclined(ContributionId id, String reason) implements ContributionEvent {}
