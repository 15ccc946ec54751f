package io.consort.consortium.meeting;

import io.consort.consortium.ConsortiumEvent;
import io.consort.consortium.ConsortiumState;
import io.consort.consortium.body.Charges;
import io.consort.consortium.body.Seating;
import io.consort.consortium.body.Seats;
import io.consort.consortium.charter.Charter;
import io.consort.consortium.count.Proxy;
import io.consort.consortium.meeting.MeetingEvent.SeatArrived;
import io.consort.consortium.rule.BodyId;
import io.consort.consortium.rule.SeatId;
import io.consort.kernel.authority.Authority;
import io.consort.kernel.identity.PersonId;
import io.consort.kernel.json.Meaning;
import io.consort.kernel.ledger.Command;
import io.consort.kernel.ledger.Context;
import io.consort.kernel.money.Fraction;
import io.consort.kernel.problem.DomainException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A seat is there: it says so itself, or whoever has charge of the meeting does. Refused with {@code no-seat-of-the-body},
 * {@code not-of-the-seat} for a person who neither holds the seat nor is an alternate, {@code proxy-absent}, {@code proxies-exceeded},
 * {@code proxy-not-given} where whoever has charge says that another seat stands for it and it has given that no standing proxy,
 * {@code moment-ahead}, {@code moment-out-of-order}; in conflict with {@code meeting-stage}, {@code already-there}; forbidden with
 * {@code not-on-the-seat} and {@code member-suspended}.
 *
 * @param person who is there; null for whoever asks, and where another seat stands for it
 * @param proxy the seat that stands for it; null where someone is there
 * @param at when; null for now
 */
public record RecordArrival(
        MeetingId meeting,
        @Meaning(example = "board.full.ibm") SeatId seat,
        Manner manner,

        @Meaning(
                value = "Who is there; whoever asks where it is left out, and nobody where another seat stands for it",
                example = "0b1c6f8e")
        @Nullable
        PersonId person,

        @Meaning(value = "The seat that stands for it", example = "board.full.ti") @Nullable
        SeatId proxy,

        @Meaning(value = "When it was; now where it is left out", example = "2026-03-03T09:05:00Z") @Nullable
        Instant at)
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
    public Authority authority(ConsortiumState state, Context context) {
        BodyId body = Meetings.of(state).require(meeting).call().body();
        Charges charges = Charges.of(state, context);
        return charges.isOn(body, seat)
                ? charges.requireSeat(seat).authority()
                : charges.officer(body)
                        .orElseGet(() -> charges.requireSeat(body, seat))
                        .authority();
    }

    @Override
    public List<ConsortiumEvent> decide(ConsortiumState state, Context context) {
        Meeting found = Meetings.of(state).require(meeting);
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
        LocalDate day = LocalDate.ofInstant(arrived, ZoneOffset.UTC);
        Seating seating = Places.require(state, found.call().body(), seat, day);
        boolean own = Charges.of(state, context).isOn(found.call().body(), seat);
        PersonId there = proxy == null ? person(seating, own, context) : null;
        if (proxy != null) {
            requireProxy(state, found, proxy);
            if (!own) {
                requireGiven(state, found, proxy, day);
            }
        }
        SeatArrived arrival = new SeatArrived(
                meeting,
                seat,
                Objects.requireNonNull(seating.organisation()),
                there,
                manner,
                there != null && seating.alternates().contains(there),
                proxy,
                arrived);
        return Stream.concat(Stream.of(arrival), state.get(Deciding.class).following(state, arrival, context).stream())
                .toList();
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

    /** That another seat stands for it is said by the seat itself, there and then or before; nobody else says so for it. */
    private void requireGiven(ConsortiumState state, Meeting found, SeatId by, LocalDate day) {
        boolean given = Seats.proxies(state, found.call().body(), day).contains(new Proxy(seat, by, Fraction.ONE));
        if (!given) {
            throw DomainException.refused(
                    "proxy-not-given",
                    "Seat " + seat + " has not given seat " + by + " its whole vote for " + day
                            + ". It says itself that " + by + " stands for it.");
        }
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
        int most = Charter.of(state)
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
