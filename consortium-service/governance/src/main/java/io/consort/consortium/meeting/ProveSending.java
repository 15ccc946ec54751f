package io.consort.consortium.meeting;

import io.consort.consortium.ConsortiumEvent;
import io.consort.consortium.ConsortiumState;
import io.consort.consortium.body.Charges;
import io.consort.consortium.meeting.MeetingEvent.SummonsSent;
import io.consort.consortium.rule.BodyId;
import io.consort.consortium.rule.SeatId;
import io.consort.kernel.authority.Authority;
import io.consort.kernel.json.Meaning;
import io.consort.kernel.ledger.Command;
import io.consort.kernel.ledger.Context;
import io.consort.kernel.problem.DomainException;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Whoever has charge of a meeting records that notice of it went to some seats. The notice period counts from that day. Refused
 * with {@code no-seat-of-the-body}, {@code sending-in-future}, {@code sending-unproven}; in conflict with {@code meeting-stage}; forbidden with
 * {@code not-presiding}.
 *
 * @param seats at most {@value #MOST}
 * @param on the day on which it went
 * @param sha256 of what proves it, in hexadecimal; null where it went on the day on which it is recorded, which the entry itself
 *     proves
 */
public record ProveSending(
        MeetingId meeting,
        @Meaning(example = "[\"board.full.ibm\"]") List<SeatId> seats,
        @Meaning(example = "2026-02-16") LocalDate on,

        @Meaning(
                value = "SHA-256 of what proves the day; left out where it went today",
                example = "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855")
        @Nullable
        String sha256)
        implements Command<ConsortiumState, ConsortiumEvent> {

    static final int MOST = 500;

    public ProveSending {
        seats = List.copyOf(seats);
        if (seats.isEmpty() || seats.size() > MOST) {
            throw DomainException.invalid("/seats", "From 1 to " + MOST + " seats at once.");
        }
        if (sha256 != null && !Document.DIGEST.matcher(sha256).matches()) {
            throw DomainException.invalid("/sha256", "SHA-256 in 64 hexadecimal digits, small letters.");
        }
    }

    @Override
    public Authority authority(ConsortiumState state, Context context) {
        BodyId body = Meetings.of(state).require(meeting).call().body();
        return Charges.of(state, context).requireOfficer(body).authority();
    }

    @Override
    public List<MeetingEvent> decide(ConsortiumState state, Context context) {
        Meeting found = Meetings.of(state).require(meeting);
        found.require(MeetingStage.CONVENED);
        if (on.isAfter(context.today())) {
            throw DomainException.refused(
                    "sending-in-future", "Today is " + context.today() + "; nothing was sent on " + on + ".");
        }
        if (sha256 == null && on.isBefore(context.today())) {
            throw DomainException.refused(
                    "sending-unproven",
                    "What was sent on " + on + " is recorded only today: give the digest of what proves the day.");
        }
        seats.forEach(seat -> Places.require(state, found.call().body(), seat, found.day()));
        return List.of(new SummonsSent(meeting, seats, on, sha256));
    }
}
