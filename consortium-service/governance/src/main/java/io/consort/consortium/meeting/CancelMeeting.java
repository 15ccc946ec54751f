package io.consort.consortium.meeting;

import io.consort.consortium.ConsortiumEvent;
import io.consort.consortium.ConsortiumState;
import io.consort.consortium.Wording;
import io.consort.consortium.body.Charges;
import io.consort.consortium.meeting.MeetingEvent.MeetingCancelled;
import io.consort.consortium.rule.BodyId;
import io.consort.kernel.authority.Authority;
import io.consort.kernel.json.Meaning;
import io.consort.kernel.ledger.Command;
import io.consort.kernel.ledger.Context;
import java.util.List;

/**
 * Whoever has charge of a meeting calls it off. In conflict with {@code meeting-stage}; forbidden with {@code not-presiding}.
 */
public record CancelMeeting(
        MeetingId meeting,
        @Meaning(example = "The report is not ready.") String reason)
        implements Command<ConsortiumState, ConsortiumEvent> {

    public CancelMeeting {
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
        return List.of(new MeetingCancelled(meeting, reason));
    }
}
