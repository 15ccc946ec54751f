package io.consort.consortium.minutes;

import io.consort.consortium.ConsortiumEvent;
import io.consort.consortium.ConsortiumState;
import io.consort.consortium.Wording;
import io.consort.consortium.meeting.Meeting;
import io.consort.consortium.meeting.MeetingId;
import io.consort.consortium.meeting.MeetingStage;
import io.consort.consortium.meeting.Meetings;
import io.consort.kernel.authority.Authority;
import io.consort.kernel.json.Meaning;
import io.consort.kernel.ledger.Command;
import io.consort.kernel.ledger.Context;
import java.util.List;

/**
 * Whoever has charge of a meeting corrects its minutes, for example because a seat objected. The version before stays as it was, and
 * seats can object to the new one. In conflict with {@code meeting-stage}, {@code minutes-accepted}, {@code minutes-replaced}; forbidden with
 * {@code not-presiding}.
 *
 * @param version that is corrected
 * @param remarks all of the new version
 * @param reason what is corrected, or why nothing is
 */
public record CorrectMinutes(
        MeetingId meeting,
        int version,
        List<Remark> remarks,
        @Meaning(example = "Item 2 was left out.") String reason) implements Command<ConsortiumState, ConsortiumEvent> {

    public CorrectMinutes {
        remarks = Writing.require(remarks);
        reason = Wording.require("/reason", reason, 1000);
    }

    @Override
    public Authority authority(ConsortiumState state, Context context) {
        return Writing.requireCharge(state, meeting, context);
    }

    @Override
    public List<MinutesEvent> decide(ConsortiumState state, Context context) {
        Meeting found = Meetings.of(state).require(meeting);
        found.require(MeetingStage.CLOSED);
        Minutes.of(state).requirePending(meeting, version, context.today());
        return Writing.version(state, found, version + 1, remarks, reason, context);
    }
}
