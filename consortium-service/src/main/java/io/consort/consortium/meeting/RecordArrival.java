package io.consort.consortium.meeting;

import io.consort.consortium.ConsortiumEvent;
import io.consort.consortium.ConsortiumState;
import io.consort.consortium.body.Seating;
import io.consort.consortium.rule.SeatId;
import io.consort.kernel.identity.PersonId;
import io.consort.kernel.ledger.Command;
import io.consort.kernel.ledger.Context;
import io.consort.kernel.problem.DomainException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A seat is there: it says so itself, or whoever has charge of the meeting does. Refused with {@code no-seat-of-the-body},
 * {@code not-of-the-seat} for a person who neither holds the seat nor is an alternate, {@code proxy-absent}, {@code proxies-exceeded},
 * {@code moment-ahead}, {@code moment-out-of-order}; in conflict with {@code meeting-stage}, {@code already-there}; forbidden with
 * {@code not-on-the-seat}.
 *
 * @param person who is there; null for whoever asks, and where another seat stands for it
 * @param proxy the seat that stands for it; null where someone is there
 * @param at when; null for now
 */
public record RecordArrival(
        MeetingId meeting,
        SeatId seat,
        Manner manner,
        @Nullable PersonId person,
        @Nullable SeatId proxy,
        @Nullable Instant at)
        implements Command<ConsortiumState, ConsortiumEvent> {

    public RecordArrival {
        if ((manner == Manner.BY_PROXY) != (proxy != null)) {
            throw DomainException.invalid("/proxy", "Named where another seat stands for it, and only there.");
        }
        if (proxy != null && (person != null || proxy.equals(seat))) {
            throw DomainException.invalid("/proxy", "Another seat stands for it, or someone is there.");
        }
    }

    @Override
    public List<MeetingEvent> decide(ConsortiumState state, Context context) {
        Meeting found = state.meetings().require(meeting);
        found.require(MeetingStage.IN_SESSION);
        Attendance attendance = found.course().attendance();
        if (attendance.current(seat).isPresent()) {
            throw DomainException.conflict("already-there", "Seat " + seat + " is there already.");
        }
        Instant begun = found.course().session().orElseThrow().from();
        Instant arrived = Moments.require(
                at,
                attendance.last(seat).map(Stay::latest).filter(begun::isBefore).orElse(begun),
                context);
        Seating seating =
                Places.require(state, found.call().body(), seat, LocalDate.ofInstant(arrived, ZoneOffset.UTC));
        boolean own = requireCharge(state, found, context);
        PersonId there = proxy == null ? person(seating, own, context) : null;
        if (proxy != null) {
            requireProxy(state, found, proxy);
        }
        return List.of(new SeatArrived(
                meeting,
                seat,
                Objects.requireNonNull(seating.organisation()),
                there,
                manner,
                there != null && seating.alternates().contains(there),
                proxy,
                arrived));
    }

    /** Whether the seat says so itself. */
    private boolean requireCharge(ConsortiumState state, Meeting found, Context context) {
        boolean own = Places.isOwn(state, found.call().body(), seat, context);
        if (!own && !Officers.isOne(state, found.call().body(), context)) {
            Places.requireOwn(state, found.call().body(), seat, context);
        }
        return own;
    }

    private PersonId person(Seating seating, boolean own, Context context) {
        if (person == null && !own) {
            throw DomainException.invalid("/person", "Say who is there for seat " + seat + ".");
        }
        PersonId there = person == null ? context.actor().person() : person;
        if (seating.holder() != null
                && !seating.holder().equals(there)
                && !seating.alternates().contains(there)) {
            throw DomainException.refused(
                    "not-of-the-seat", there + " neither holds seat " + seat + " nor is an alternate.");
        }
        return there;
    }

    private void requireProxy(ConsortiumState state, Meeting found, SeatId by) {
        boolean there = found.course()
                .attendance()
                .current(by)
                .filter(stay -> stay.proxy() == null)
                .isPresent();
        if (!there) {
            throw DomainException.refused(
                    "proxy-absent", "Seat " + by + " is not there itself and cannot stand for " + seat + ".");
        }
        int most = state.charter()
                .body(found.call().body())
                .map(body -> body.proxies().most())
                .orElse(0);
        if (found.course().attendance().represented(by).count() >= most) {
            throw DomainException.refused(
                    "proxies-exceeded",
                    "The charter lets one seat of the body " + found.call().body() + " stand for at most " + most
                            + " others.");
        }
    }
}
