package io.consort.consortium.meeting;

import io.consort.consortium.ConsortiumEvent;
import io.consort.consortium.ConsortiumState;
import io.consort.consortium.Wording;
import io.consort.consortium.body.Charges;
import io.consort.consortium.meeting.MeetingEvent.MeetingPostponed;
import io.consort.consortium.rule.BodyId;
import io.consort.kernel.authority.Authority;
import io.consort.kernel.json.Meaning;
import io.consort.kernel.ledger.Command;
import io.consort.kernel.ledger.Context;
import io.consort.kernel.problem.DomainException;
import java.time.Instant;
import java.util.List;

/**
 * Whoever has charge of a meeting has it held at another time or place. Notice has to be sent anew. Refused with
 * {@code meeting-unmoved}; in conflict with {@code meeting-stage}; forbidden with {@code not-presiding}.
 */
public record PostponeMeeting(
        MeetingId meeting,
        @Meaning(example = "2026-03-10T09:00:00Z") Instant starts,
        Venue venue,
        @Meaning(example = "The report is not ready.") String reason)
        implements Command<ConsortiumState, ConsortiumEvent> {

    public PostponeMeeting {
        reason = Wording.require("/reason", reason, 1000);
    }

    @Override
    public Authority authority(ConsortiumState state, Context context) {
        BodyId body = Meetings.of(state).require(meeting).call().body();
        return Charges.of(state, context).requireOfficer(body).authority();
    }

    @Override
    public List<MeetingEvent> decide(ConsortiumState state, Context context) {
        Meeting found = Meetings.of(state).require(meeting);
        found.require(MeetingStage.CONVENED);
        if (starts.equals(found.starts()) && venue.equals(found.venue())) {
            throw DomainException.refused("meeting-unmoved", "Meeting " + meeting + " is then and there already.");
        }
        return List.of(new MeetingPostponed(meeting, starts, venue, reason));
    }
}
