package io.consort.consortium.minutes;

import io.consort.consortium.ConsortiumEvent;
import io.consort.consortium.ConsortiumState;
import io.consort.consortium.meeting.MeetingId;
import io.consort.kernel.agenda.DailyRoutine;
import io.consort.kernel.agenda.Recording;
import io.consort.kernel.identity.Actor;
import io.consort.kernel.ledger.Ledger;
import java.time.Clock;
import java.time.LocalDate;
import java.util.stream.Stream;

/** Records that minutes stand when nobody objected in time. The time is counted in days. */
public final class MinutesDeadlines extends DailyRoutine<ConsortiumState, ConsortiumEvent, MeetingId> {

    public MinutesDeadlines(Clock clock) {
        super(Actor.service("consortium-service"), clock);
    }

    @Override
    protected Stream<MeetingId> due(ConsortiumState state, LocalDate day) {
        return Minutes.of(state).lapsed(day).stream();
    }

    @Override
    protected Recording<ConsortiumState, ConsortiumEvent> recording(
            Ledger<ConsortiumState, ConsortiumEvent> ledger, MeetingId meeting) {
        int versions = Minutes.of(ledger.latest().state()).of(meeting).versions().size();
        return new Recording<>("minutes-" + meeting + "-" + versions, new LapseMinutes(meeting));
    }
}
