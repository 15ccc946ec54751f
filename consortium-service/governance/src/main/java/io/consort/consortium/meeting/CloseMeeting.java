package io.consort.consortium.meeting;

import io.consort.consortium.ConsortiumEvent;
import io.consort.consortium.ConsortiumState;
import io.consort.consortium.body.Charges;
import io.consort.consortium.meeting.MeetingEvent.MeetingClosed;
import io.consort.consortium.rule.BodyId;
import io.consort.kernel.authority.Authority;
import io.consort.kernel.json.Meaning;
import io.consort.kernel.ledger.Command;
import io.consort.kernel.ledger.Context;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Whoever has charge of a meeting closes it, in session or after it was adjourned for good. Refused with {@code moment-ahead},
 * {@code moment-out-of-order}; in conflict with {@code meeting-stage}, {@code vote-open}; forbidden with {@code not-presiding}.
 *
 * @param at when; null for now
 */
public record CloseMeeting(
        MeetingId meeting,

        @Meaning(value = "When it was; now where it is left out", example = "2026-03-03T09:05:00Z") @Nullable
        Instant at)
        implements Command<ConsortiumState, ConsortiumEvent> {

    @Override
    public Authority authority(ConsortiumState state, Context context) {
        BodyId body = Meetings.of(state).require(meeting).call().body();
        return Charges.of(state, context).requireOfficer(body).authority();
    }

    @Override
    public List<MeetingEvent> decide(ConsortiumState state, Context context) {
        Meeting found = Meetings.of(state).require(meeting);
        found.require(MeetingStage.IN_SESSION, MeetingStage.ADJOURNED);
        Sitting.requireNoVote(state, meeting);
        return List.of(
                new MeetingClosed(meeting, Moments.require(at, found.course().latest(), context)));
    }
}
