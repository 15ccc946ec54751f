package io.consort.consortium.contribution;

/** The receiving side has it, and agrees with its value. */
public record ContributionAccepted(ContributionId id) implements ContributionEvent {}
