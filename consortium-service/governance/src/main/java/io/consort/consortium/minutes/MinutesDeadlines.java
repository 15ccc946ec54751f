package io.consort.consortium.minutes;

import io.consort.consortium.ConsortiumEvent;
import io.consort.consortium.ConsortiumState;
import io.consort.consortium.meeting.Meeting;
import io.consort.consortium.meeting.MeetingId;
import io.consort.consortium.meeting.Meetings;
import io.consort.kernel.agenda.DailyRoutine;
import io.consort.kernel.agenda.Recording;
import io.consort.kernel.identity.Actor;
import io.consort.kernel.ledger.Ledger;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

/** Records that minutes stand when nobody objected in time, and that they were not sent in time. Times are counted in days. */
public final class MinutesDeadlines
        extends DailyRoutine<ConsortiumState, ConsortiumEvent, Recording<ConsortiumState, ConsortiumEvent>> {

    public MinutesDeadlines(Clock clock) {
        super(Actor.service("consortium-service"), clock);
    }

    @Override
    protected Stream<Recording<ConsortiumState, ConsortiumEvent>> due(ConsortiumState state, LocalDate day) {
        Minutes minutes = Minutes.of(state);
        return Stream.concat(
                minutes.lapsed(day).stream()
                        .map(meeting -> new Recording<>(
                                "minutes-" + meeting + "-"
                                        + minutes.of(meeting).versions().size(),
                                new LapseMinutes(meeting))),
                overdue(state, day).stream()
                        .map(meeting ->
                                new Recording<>("minutes-overdue-" + meeting, new NoteOverdueMinutes(meeting))));
    }

    @Override
    protected Recording<ConsortiumState, ConsortiumEvent> recording(
            Ledger<ConsortiumState, ConsortiumEvent> ledger, Recording<ConsortiumState, ConsortiumEvent> due) {
        return due;
    }

    /** The meetings whose minutes were not sent in time, where that is not recorded yet. */
    static List<MeetingId> overdue(ConsortiumState state, LocalDate today) {
        return Meetings.of(state).all().stream()
                .filter(each -> Minutes.of(state).isOverdue(each, today))
                .map(Meeting::id)
                .toList();
    }
}
