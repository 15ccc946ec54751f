package io.consort.consortium.minutes;

import io.consort.consortium.ConsortiumEvent;
import io.consort.consortium.ConsortiumState;
import io.consort.consortium.Wording;
import io.consort.consortium.meeting.Meeting;
import io.consort.consortium.meeting.MeetingId;
import io.consort.consortium.meeting.MeetingStage;
import io.consort.consortium.meeting.Meetings;
import io.consort.consortium.minutes.MinutesEvent.MinutesAccepted;
import io.consort.kernel.authority.Authority;
import io.consort.kernel.json.Meaning;
import io.consort.kernel.ledger.Command;
import io.consort.kernel.ledger.Context;
import io.consort.kernel.problem.DomainException;
import java.util.List;

/**
 * Whoever has charge of a meeting records that its minutes stand although seats objected, for example because the body found so. The
 * objections stay on record. Refused with {@code minutes-unopposed}; in conflict with {@code meeting-stage},
 * {@code minutes-accepted}, {@code minutes-replaced}; forbidden with {@code not-presiding}.
 *
 * @param reason why
 */
public record AcceptMinutes(
        MeetingId meeting,
        int version,

        @Meaning(example = "The board found them right in its next meeting.")
        String reason)
        implements Command<ConsortiumState, ConsortiumEvent> {

    public AcceptMinutes {
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
        MinutesVersion last = Minutes.of(state).requirePending(meeting, version, context.today());
        if (last.objections().isEmpty() || !context.today().isAfter(last.sent().until())) {
            throw DomainException.refused(
                    "minutes-unopposed",
                    "Seats can object until " + last.sent().until()
                            + "; where none does, the minutes stand by themselves from the next day on.");
        }
        return List.of(new MinutesAccepted(meeting, version, reason));
    }
}
