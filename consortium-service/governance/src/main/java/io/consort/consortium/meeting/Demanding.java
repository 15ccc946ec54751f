package io.consort.consortium.meeting;

import io.consort.consortium.ConsortiumEvent;
import io.consort.consortium.ConsortiumState;
import io.consort.consortium.body.Seating;
import io.consort.consortium.body.Seats;
import io.consort.consortium.meeting.DemandEvent.DemandMet;
import io.consort.consortium.meeting.MeetingEvent.MeetingConvened;
import io.consort.consortium.rule.BodyId;
import io.consort.consortium.rule.BodyRule;
import io.consort.consortium.rule.Minority;
import io.consort.consortium.rule.SeatId;
import io.consort.kernel.problem.DomainException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** How a body's seats have it meet by themselves, by the charter in force. */
record Demanding(ConsortiumState state, BodyRule body, Minority minority, LocalDate today) {

    /**
     * As the charter has it.
     *
     * @throws DomainException REFUSED {@code body-unknown}, {@code meetings-by-officers}
     */
    static Demanding require(ConsortiumState state, BodyId body, LocalDate today) {
        BodyRule rule = ConveneMeeting.body(state, body);
        Minority minority = rule.meetings().demandedBy();
        if (minority == null) {
            throw DomainException.refused(
                    "meetings-by-officers", "By the charter only its officers have the body " + body + " meet.");
        }
        return new Demanding(state, rule, minority, today);
    }

    /**
     * Sees that a seat that asks votes, and that notice of the meeting can still be sent in time.
     *
     * @throws DomainException REFUSED {@code seat-without-vote}, {@code demand-too-late}
     */
    void requireAsking(SeatId seat, LocalDate day) {
        if (voting().stream().noneMatch(each -> each.seat().equals(seat))) {
            throw DomainException.refused("seat-without-vote", "Seat " + seat + " does not vote.");
        }
        LocalDate earliest = today.plusDays(body.meetings().noticeDays());
        if (day.isBefore(earliest)) {
            throw DomainException.refused(
                    "demand-too-late",
                    "The charter asks for " + body.meetings().noticeDays() + " days of notice: the body can meet on "
                            + earliest + " at the earliest.");
        }
    }

    /** The demand, and the meeting where enough seats that vote today ask for it with the one that came last. */
    List<ConsortiumEvent> answered(DemandEvent last, Demand demand) {
        List<ConsortiumEvent> events = new ArrayList<>();
        events.add(last);
        List<Seating> voting = voting();
        long asking = voting.stream()
                .filter(each -> demand.seats().contains(each.seat()))
                .count();
        if (asking >= minority.of(voting.size())) {
            MeetingConvened convened = ConveneMeeting.convened(
                    state, body, demand.title(), demand.starts(), demand.venue(), demand.topics());
            events.add(convened);
            events.add(new DemandMet(demand.id(), convened.meeting()));
        }
        return events;
    }

    private List<Seating> voting() {
        return Seats.of(state, body.id(), today).stream()
                .filter(Seating::mayVote)
                .toList();
    }
}
