package io.consort.consortium.minutes;

import io.consort.consortium.ConsortiumEvent;
import io.consort.consortium.ConsortiumState;
import io.consort.consortium.meeting.Meeting;
import io.consort.consortium.meeting.MeetingId;
import io.consort.consortium.meeting.Meetings;
import io.consort.consortium.minutes.MinutesEvent.MinutesOverdue;
import io.consort.kernel.ledger.Command;
import io.consort.kernel.ledger.Context;
import io.consort.kernel.problem.DomainException;
import java.util.List;

/** Minutes were not sent in time. In conflict with {@code minutes-not-overdue} where they were, can still be, or this is noted. */
record NoteOverdueMinutes(MeetingId meeting) implements Command<ConsortiumState, ConsortiumEvent> {

    @Override
    public List<MinutesEvent> decide(ConsortiumState state, Context context) {
        Meeting found = Meetings.of(state).require(meeting);
        if (!Minutes.of(state).isOverdue(found, context.today())) {
            throw DomainException.conflict(
                    "minutes-not-overdue", "There is nothing to note of the minutes of " + meeting + ".");
        }
        return List.of(new MinutesOverdue(meeting, found.minutesBy().orElseThrow()));
    }
}
