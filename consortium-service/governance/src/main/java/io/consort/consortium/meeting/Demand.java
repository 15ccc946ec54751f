package io.consort.consortium.meeting;

import io.consort.consortium.meeting.DemandEvent.DemandJoined;
import io.consort.consortium.meeting.DemandEvent.DemandLeft;
import io.consort.consortium.meeting.DemandEvent.DemandMet;
import io.consort.consortium.meeting.DemandEvent.MeetingDemanded;
import io.consort.consortium.rule.BodyId;
import io.consort.consortium.rule.SeatId;
import io.consort.kernel.problem.DomainException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.pcollections.PVector;
import org.pcollections.TreePVector;

/**
 * That some of a body's seats ask for a meeting.
 *
 * @param seats those that ask, in the order in which they did; none where it has lapsed
 * @param meeting that it led to; null while it has led to none
 */
public record Demand(
        DemandId id,
        BodyId body,
        String title,
        Instant starts,
        Venue venue,
        List<Topic> topics,
        PVector<SeatId> seats,
        @Nullable MeetingId meeting) {

    static Demand of(MeetingDemanded event) {
        return new Demand(
                event.demand(),
                event.body(),
                event.title(),
                event.starts(),
                event.venue(),
                event.topics(),
                TreePVector.singleton(event.seat()),
                null);
    }

    /** The resource, as events name it. */
    public static String subject(DemandId id) {
        return "meeting-demands/" + id;
    }

    /** The day on which the body is to meet, in UTC. */
    LocalDate day() {
        return LocalDate.ofInstant(starts, ZoneOffset.UTC);
    }

    /**
     * Sees that another seat can join.
     *
     * @throws DomainException CONFLICT {@code demand-met}, {@code demand-lapsed}, {@code demand-joined}
     */
    void requireOpenTo(SeatId seat) {
        requireUnmet();
        if (seats.isEmpty()) {
            throw DomainException.conflict("demand-lapsed", "No seat asks any longer for what demand " + id + " was.");
        }
        if (seats.contains(seat)) {
            throw DomainException.conflict("demand-joined", "Seat " + seat + " asks for it already.");
        }
    }

    /**
     * Sees that a seat asks for it, and that it can still take that back.
     *
     * @throws DomainException CONFLICT {@code demand-met}, {@code demand-not-joined}
     */
    void requireAskedBy(SeatId seat) {
        requireUnmet();
        if (!seats.contains(seat)) {
            throw DomainException.conflict("demand-not-joined", "Seat " + seat + " does not ask for it.");
        }
    }

    private void requireUnmet() {
        if (meeting != null) {
            throw DomainException.conflict("demand-met", "Demand " + id + " has led to the meeting " + meeting + ".");
        }
    }

    Demand apply(DemandEvent event) {
        return switch (event) {
            case MeetingDemanded _ -> this;
            case DemandJoined joined -> with(seats.plus(joined.seat()), meeting);
            case DemandLeft left -> with(seats.minus(left.seat()), meeting);
            case DemandMet met -> with(seats, met.meeting());
        };
    }

    private Demand with(PVector<SeatId> nextSeats, @Nullable MeetingId nextMeeting) {
        return new Demand(id, body, title, starts, venue, topics, nextSeats, nextMeeting);
    }
}
