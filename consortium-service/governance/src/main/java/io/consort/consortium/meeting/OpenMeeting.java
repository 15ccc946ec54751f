package io.consort.consortium.meeting;

import io.consort.consortium.ConsortiumEvent;
import io.consort.consortium.ConsortiumState;
import io.consort.consortium.body.Charges;
import io.consort.consortium.body.Seating;
import io.consort.consortium.body.Seats;
import io.consort.consortium.meeting.MeetingEvent.MeetingOpened;
import io.consort.consortium.rule.BodyId;
import io.consort.consortium.rule.SeatId;
import io.consort.kernel.authority.Authority;
import io.consort.kernel.json.Meaning;
import io.consort.kernel.ledger.Command;
import io.consort.kernel.ledger.Context;
import io.consort.kernel.problem.DomainException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Whoever has charge of a meeting opens it. Every seat that somebody can act for must have been sent notice in time or do without, else
 * what the body decides could be contested. Refused with {@code notice-not-in-time}, {@code nobody-presides},
 * {@code no-seat-of-the-body}, {@code moment-ahead}, {@code moment-out-of-order}; in conflict with {@code meeting-stage},
 * {@code body-in-session}; forbidden with {@code not-presiding}.
 *
 * @param at when; null for now
 * @param presiding the seat that was chosen to preside; null where the chair does
 */
public record OpenMeeting(
        MeetingId meeting,

        @Meaning(value = "When it was; now where it is left out", example = "2026-03-03T09:05:00Z") @Nullable
        Instant at,

        @Meaning(
                value = "The seat that those who are there chose to preside; the chair does where it is left out",
                example = "board.full.ibm")
        @Nullable
        SeatId presiding)
        implements Command<ConsortiumState, ConsortiumEvent> {

    private static final int NAMED = 10;

    @Override
    public Authority authority(ConsortiumState state, Context context) {
        BodyId body = Meetings.of(state).require(meeting).call().body();
        return Charges.of(state, context).requireOfficer(body).authority();
    }

    @Override
    public List<MeetingEvent> decide(ConsortiumState state, Context context) {
        Meeting found = Meetings.of(state).require(meeting);
        found.require(MeetingStage.CONVENED);
        Sitting.requireNone(state, found.call().body());
        Instant begun = Moments.require(at, found.starts(), context);
        LocalDate day = LocalDate.ofInstant(begun, ZoneOffset.UTC);
        requireNotice(state, found, day);
        Presider presider = Presider.of(state, found.call().body(), presiding, day);
        return List.of(new MeetingOpened(meeting, begun, presider.seat(), presider.elected()));
    }

    private void requireNotice(ConsortiumState state, Meeting found, LocalDate day) {
        List<String> missing = Seats.of(state, found.call().body(), day).stream()
                .filter(each -> !each.isVacant())
                .map(Seating::seat)
                .filter(each -> !found.summons().isSummoned(each, found.noticeBy()))
                .map(SeatId::value)
                .toList();
        if (!missing.isEmpty()) {
            throw DomainException.refused(
                    "notice-not-in-time",
                    "Notice of meeting " + meeting + " had to be sent by " + found.noticeBy()
                            + ", and these seats were neither sent it by then nor do without: "
                            + missing.stream().limit(NAMED).collect(Collectors.joining(", "))
                            + (missing.size() > NAMED ? " and " + (missing.size() - NAMED) + " more." : "."));
        }
    }
}
