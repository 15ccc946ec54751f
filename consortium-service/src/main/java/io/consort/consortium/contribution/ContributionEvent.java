package io.consort.consortium.contribution;

import io.consort.consortium.ConsortiumEvent;

/** What happens to a contribution. */
public sealed interface ContributionEvent extends ConsortiumEvent
        permits ContributionOffered, ContributionAccepted, ContributionDeclined {

    /** Which one. */
    ContributionId id();

    @Override
    default String subject() {
        return "contributions/" + id();
    }
}
