package io.consort.consortium.minutes;

import io.consort.consortium.ConsortiumEvent;
import io.consort.consortium.ConsortiumState;
import io.consort.consortium.meeting.MeetingId;
import io.consort.kernel.agenda.Horizon;
import io.consort.kernel.agenda.Routine;
import io.consort.kernel.identity.Actor;
import io.consort.kernel.ledger.Ledger;
import io.consort.kernel.ledger.Request;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;

/** Records that minutes stand when nobody objected in time. The time is counted in days. */
public final class MinutesDeadlines implements Routine<ConsortiumState, ConsortiumEvent> {

    private static final Actor SELF = Actor.service("consortium-service");

    private final Clock clock;

    public MinutesDeadlines(Clock clock) {
        this.clock = clock;
    }

    @Override
    public boolean run(Ledger<ConsortiumState, ConsortiumEvent> ledger) {
        Minutes minutes = Minutes.of(ledger.read().state());
        for (MeetingId meeting : minutes.lapsed(LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC))) {
            int versions = minutes.of(meeting).versions().size();
            ledger.execute(new LapseMinutes(meeting), Request.of(SELF, "minutes-" + meeting + "-" + versions));
        }
        return true;
    }

    @Override
    public Instant next(ConsortiumState state, Instant now) {
        return Horizon.first(now, day -> !Minutes.of(state).lapsed(day).isEmpty());
    }
}
