package io.consort.consortium.meeting;

import io.consort.consortium.ConsortiumEvent;

/** What happens to a demand that a body meet. */
public sealed interface DemandEvent extends ConsortiumEvent permits MeetingDemanded, DemandJoined, DemandMet {

    /** Which demand. */
    DemandId demand();

    @Override
    default String subject() {
        return Demand.subject(demand());
    }
}
