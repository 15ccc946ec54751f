package io.consort.consortium.meeting;

import io.consort.consortium.rule.BodyId;
import io.consort.consortium.rule.SeatId;
import java.time.Instant;
import java.util.List;

/**
 * A seat asks that its body meet. Other seats may join it.
 *
 * @param starts when the body is to meet
 * @param topics what it is to speak about
 */
public record MeetingDemanded(
        DemandId demand, BodyId body, SeatId seat, String title, Instant starts, Venue venue, List<Topic> topics)
        implements DemandEvent {

    public MeetingDemanded {
        topics = List.copyOf(topics);
    }
}
