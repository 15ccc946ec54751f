package io.consort.consortium.minutes;

import io.consort.consortium.ConsortiumEvent;
import io.consort.consortium.ConsortiumState;
import io.consort.consortium.meeting.MeetingId;
import io.consort.consortium.minutes.MinutesEvent.MinutesAccepted;
import io.consort.kernel.ledger.Command;
import io.consort.kernel.ledger.Context;
import io.consort.kernel.problem.DomainException;
import java.util.List;

/** Nobody objected to minutes in time, so they stand. In conflict with {@code minutes-pending} before that is so. */
record LapseMinutes(MeetingId meeting) implements Command<ConsortiumState, ConsortiumEvent> {

    @Override
    public List<MinutesEvent> decide(ConsortiumState state, Context context) {
        MinutesVersion last = Minutes.of(state)
                .of(meeting)
                .last()
                .filter(each -> each.accepted() == null && each.isLapsed(context.today()))
                .orElseThrow(() -> DomainException.conflict(
                        "minutes-pending", "The minutes of " + meeting + " do not stand by lapse of time."));
        return List.of(new MinutesAccepted(meeting, last.number(), null));
    }
}
