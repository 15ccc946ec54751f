package io.consort.consortium.meeting;

import io.consort.consortium.ConsortiumEvent;
import io.consort.consortium.ConsortiumState;
import io.consort.consortium.rule.BodyId;
import io.consort.consortium.rule.SeatId;
import io.consort.kernel.ledger.Audience;
import io.consort.kernel.ledger.Header;
import java.time.Instant;
import java.util.List;

/** What happens to a demand that a body meet. */
public sealed interface DemandEvent extends ConsortiumEvent {

    @Override
    default ConsortiumState on(ConsortiumState state, Header header) {
        return state.with(Meetings.of(state).apply(this));
    }

    @Override
    default Audience audience(ConsortiumState state) {
        return Audience.EVERYONE;
    }

    /** Which demand. */
    DemandId demand();

    @Override
    default String subject() {
        return Demand.subject(demand());
    }

    /**
     * A seat asks that its body meet. Other seats may join it.
     *
     * @param starts when the body is to meet
     * @param topics what it is to speak about
     */
    record MeetingDemanded(
            DemandId demand, BodyId body, SeatId seat, String title, Instant starts, Venue venue, List<Topic> topics)
            implements DemandEvent {

        public MeetingDemanded {
            topics = List.copyOf(topics);
        }
    }

    /** Another seat asks for the same meeting. */
    record DemandJoined(DemandId demand, SeatId seat) implements DemandEvent {}

    /** A seat asks for the meeting no longer. Where it was the last that did, the demand has lapsed. */
    record DemandLeft(DemandId demand, SeatId seat) implements DemandEvent {}

    /** As many seats ask for a meeting as the charter wants; it is convened with the same block. */
    record DemandMet(DemandId demand, MeetingId meeting) implements DemandEvent {}
}
