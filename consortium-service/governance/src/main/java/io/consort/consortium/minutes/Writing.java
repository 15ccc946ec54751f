package io.consort.consortium.minutes;

import io.consort.consortium.ConsortiumState;
import io.consort.consortium.body.Charges;
import io.consort.consortium.meeting.Meeting;
import io.consort.consortium.meeting.MeetingId;
import io.consort.consortium.meeting.Meetings;
import io.consort.consortium.minutes.MinutesEvent.MinutesSent;
import io.consort.consortium.minutes.MinutesEvent.MinutesWritten;
import io.consort.consortium.rule.BodyId;
import io.consort.kernel.authority.Authority;
import io.consort.kernel.ledger.Context;
import io.consort.kernel.problem.DomainException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A version of minutes, written and sent at once. */
final class Writing {

    /** How many remarks there are at most in one version. */
    static final int MOST_REMARKS = 200;

    private Writing() {}

    /**
     * Sees that there are not too many remarks.
     *
     * @throws DomainException INVALID when there are
     */
    static List<Remark> require(List<Remark> remarks) {
        if (remarks.size() > MOST_REMARKS) {
            throw DomainException.invalid("/remarks", "At most " + MOST_REMARKS + " remarks.");
        }
        return List.copyOf(remarks);
    }

    /** Sees that the actor has charge of a meeting. */
    static Authority requireCharge(ConsortiumState state, MeetingId meeting, Context context) {
        BodyId body = Meetings.of(state).require(meeting).call().body();
        return Charges.of(state, context).requireOfficer(body).authority();
    }

    static List<MinutesEvent> version(
            ConsortiumState state,
            Meeting meeting,
            int version,
            List<Remark> remarks,
            @Nullable String reason,
            Context context) {
        MinutesText text = Composition.of(state, meeting, remarks);
        List<MinutesEvent> events = new ArrayList<>();
        text.parts().forEach(part -> events.add(new MinutesWritten(meeting.id(), version, part)));
        events.add(new MinutesSent(
                meeting.id(),
                version,
                text.digest(),
                text.passages().size(),
                context.today().plusDays(meeting.call().rule().minutesDays()),
                reason));
        return events;
    }
}
