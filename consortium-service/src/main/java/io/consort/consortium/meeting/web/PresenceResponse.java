package io.consort.consortium.meeting.web;

import io.consort.consortium.ConsortiumState;
import io.consort.consortium.meeting.Guest;
import io.consort.consortium.meeting.Meeting;
import io.consort.consortium.meeting.QuorumNow;
import io.consort.consortium.meeting.Stay;
import io.consort.consortium.rule.SeatId;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Who is at a meeting at a moment.
 *
 * @param inSession whether the meeting was in session then; nobody is there where it was not
 * @param presiding the seat that presided then
 * @param quorum for which kinds of motion enough seats were there
 * @param guests who was let in by then without a seat
 */
record PresenceResponse(
        Instant at,
        boolean inSession,
        @Nullable SeatId presiding,
        List<Stay> seats,
        QuorumNow quorum,
        List<Guest> guests) {

    static PresenceResponse of(ConsortiumState state, Meeting meeting, Instant at) {
        return new PresenceResponse(
                at,
                meeting.course().isInSession(at),
                meeting.course().presiding(at).orElse(null),
                meeting.presence(at),
                QuorumNow.of(state, meeting, at),
                meeting.course().attendance().guests().stream()
                        .filter(each -> !each.from().isAfter(at))
                        .toList());
    }
}
