package io.consort.consortium.decision;

import io.consort.consortium.ConsortiumState;
import io.consort.consortium.count.Electorate;
import io.consort.consortium.decision.VotingEvent.PresenceRecorded;
import io.consort.consortium.meeting.MeetingId;
import io.consort.consortium.meeting.Meetings;
import io.consort.consortium.rule.SeatId;
import io.consort.consortium.rule.VotingId;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/**
 * Who is there when a vote is taken in a meeting. It is copied into the voting's own entries when the vote is opened and again
 * when it is closed, so that these alone tell how it was counted.
 */
final class Attending {

    private Attending() {}

    static List<PresenceRecorded> recorded(
            ConsortiumState state, MeetingId meeting, VotingId voting, Electorate electorate, Instant at) {
        List<SeatId> there = Meetings.of(state).presence(meeting, at).stream()
                .filter(seat -> electorate.find(seat).isPresent())
                .toList();
        if (there.isEmpty()) {
            return List.of(new PresenceRecorded(voting, List.of(), false));
        }
        List<PresenceRecorded> recorded = new ArrayList<>();
        Parts.of(there, PresenceRecorded.MOST)
                .forEach(part -> recorded.add(new PresenceRecorded(voting, part, !recorded.isEmpty())));
        return recorded;
    }
}
