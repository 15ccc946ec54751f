package io.consort.consortium.minutes;

import io.consort.consortium.ConsortiumEvent;
import io.consort.consortium.ConsortiumState;
import io.consort.consortium.meeting.Meeting;
import io.consort.consortium.meeting.MeetingId;
import io.consort.consortium.meeting.Meetings;
import io.consort.kernel.agenda.Horizon;
import io.consort.kernel.agenda.Routine;
import io.consort.kernel.identity.Actor;
import io.consort.kernel.ledger.Ledger;
import io.consort.kernel.ledger.Request;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;

/** Records that minutes stand when nobody objected in time, and that they were not sent in time. Times are counted in days. */
public final class MinutesDeadlines implements Routine<ConsortiumState, ConsortiumEvent> {

    private static final Actor SELF = Actor.service("consortium-service");

    private final Clock clock;

    public MinutesDeadlines(Clock clock) {
        this.clock = clock;
    }

    @Override
    public boolean run(Ledger<ConsortiumState, ConsortiumEvent> ledger) {
        ConsortiumState state = ledger.read().state();
        LocalDate today = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
        Minutes minutes = Minutes.of(state);
        for (MeetingId meeting : minutes.lapsed(today)) {
            int versions = minutes.of(meeting).versions().size();
            ledger.execute(new LapseMinutes(meeting), Request.of(SELF, "minutes-" + meeting + "-" + versions));
        }
        for (MeetingId meeting : overdue(state, today)) {
            ledger.execute(new NoteOverdueMinutes(meeting), Request.of(SELF, "minutes-overdue-" + meeting));
        }
        return true;
    }

    @Override
    public Instant next(ConsortiumState state, Instant now) {
        return Horizon.first(
                now,
                day -> !Minutes.of(state).lapsed(day).isEmpty()
                        || !overdue(state, day).isEmpty());
    }

    /** The meetings whose minutes were not sent in time, where that is not recorded yet. */
    static List<MeetingId> overdue(ConsortiumState state, LocalDate today) {
        return Meetings.of(state).all().stream()
                .filter(each -> Minutes.of(state).isOverdue(each, today))
                .map(Meeting::id)
                .toList();
    }
}
