package io.consort.consortium.contribution;

import io.consort.consortium.ConsortiumEvent;

/** What happens to a contribution. */
public sealed interface ContributionEvent extends ConsortiumEvent {

    /** Which one. */
    ContributionId id();

    @Override
    default String subject() {
        return "contributions/" + id();
    }

    /** A member says what it has contributed; it counts once the receiving side has accepted it. */
    record ContributionOffered(Contribution contribution) implements ContributionEvent {
        @Override
        public ContributionId id() {
            return contribution.id();
        }
    }

    /** The receiving side has it, and agrees with its value. */
    record ContributionAccepted(ContributionId id) implements ContributionEvent {}

    /** The receiving side does not have it or disagrees with its value, or takes back that it accepted it. */
    record ContributionDeclined(ContributionId id, String reason) implements ContributionEvent {}
}
