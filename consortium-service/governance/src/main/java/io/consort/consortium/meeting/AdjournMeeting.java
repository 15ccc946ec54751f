package io.consort.consortium.meeting;

import io.consort.consortium.ConsortiumEvent;
import io.consort.consortium.ConsortiumState;
import io.consort.consortium.Wording;
import io.consort.consortium.body.Charges;
import io.consort.consortium.meeting.MeetingEvent.MeetingAdjourned;
import io.consort.consortium.rule.BodyId;
import io.consort.kernel.authority.Authority;
import io.consort.kernel.json.Meaning;
import io.consort.kernel.ledger.Command;
import io.consort.kernel.ledger.Context;
import io.consort.kernel.problem.DomainException;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Whoever has charge of a meeting breaks it off, for example because too few seats are there. Refused with {@code moment-ahead},
 * {@code moment-out-of-order}; in conflict with {@code meeting-stage}, {@code vote-open}; forbidden with {@code not-presiding}.
 *
 * @param at when; null for now
 * @param continues when it is to go on; null where that is not known
 */
public record AdjournMeeting(
        MeetingId meeting,

        @Meaning(value = "When it was; now where it is left out", example = "2026-03-03T09:05:00Z") @Nullable
        Instant at,

        @Meaning(example = "Too few seats are there.") String reason,

        @Meaning(value = "When it is to go on", example = "2026-03-04T09:00:00Z") @Nullable
        Instant continues)
        implements Command<ConsortiumState, ConsortiumEvent> {

    public AdjournMeeting {
        reason = Wording.require("/reason", reason, 1000);
    }

    @Override
    public Authority authority(ConsortiumState state, Context context) {
        BodyId body = Meetings.of(state).require(meeting).call().body();
        return Charges.of(state, context).requireOfficer(body).authority();
    }

    @Override
    public List<MeetingEvent> decide(ConsortiumState state, Context context) {
        Meeting found = Meetings.of(state).require(meeting);
        found.require(MeetingStage.IN_SESSION);
        Sitting.requireNoVote(state, meeting);
        Instant ended = Moments.require(at, found.course().latest(), context);
        if (continues != null && !continues.isAfter(ended)) {
            throw DomainException.invalid("/continues", "A meeting goes on after it was adjourned.");
        }
        return List.of(new MeetingAdjourned(meeting, ended, reason, continues));
    }
}
