package io.consort.consortium.minutes;

import io.consort.consortium.ConsortiumEvent;
import io.consort.consortium.ConsortiumState;
import io.consort.consortium.meeting.Meeting;
import io.consort.consortium.meeting.MeetingId;
import io.consort.consortium.meeting.MeetingStage;
import io.consort.consortium.meeting.Meetings;
import io.consort.kernel.authority.Authority;
import io.consort.kernel.ledger.Command;
import io.consort.kernel.ledger.Context;
import io.consort.kernel.problem.DomainException;
import java.util.List;

/**
 * Whoever has charge of a meeting has its minutes written from the ledger and sent to all members. In conflict with
 * {@code meeting-stage} and {@code minutes-written}; forbidden with {@code not-presiding}.
 *
 * @param remarks what the ledger does not know
 */
public record WriteMinutes(MeetingId meeting, List<Remark> remarks)
        implements Command<ConsortiumState, ConsortiumEvent> {

    public WriteMinutes {
        remarks = Writing.require(remarks);
    }

    @Override
    public Authority authority(ConsortiumState state, Context context) {
        return Writing.requireCharge(state, meeting, context);
    }

    @Override
    public List<MinutesEvent> decide(ConsortiumState state, Context context) {
        Meeting found = Meetings.of(state).require(meeting);
        found.require(MeetingStage.CLOSED);
        if (Minutes.of(state).of(meeting).last().isPresent()) {
            throw DomainException.conflict(
                    "minutes-written",
                    "The minutes of " + meeting + " are written; correct them where they are wrong.");
        }
        return Writing.version(state, found, 1, remarks, null, context);
    }
}
