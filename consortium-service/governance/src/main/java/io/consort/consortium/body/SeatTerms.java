package io.consort.consortium.body;

import io.consort.consortium.ConsortiumState;
import io.consort.consortium.charter.Charter;
import io.consort.consortium.rule.SeatRule;
import io.consort.kernel.identity.PersonId;
import io.consort.kernel.problem.DomainException;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;

/** The terms on which a seat is held, with those already served on seats of its sort. */
record SeatTerms(ConsortiumState state, Place place) {

    /** A whole term from a date on. */
    Period from(LocalDate date) {
        SeatRule sort = place.sort();
        return new Period(date, sort.termMonths() == 0 ? null : date.plusMonths(sort.termMonths()));
    }

    /**
     * Sees that somebody has not served as many terms on end as there may be.
     *
     * @throws DomainException REFUSED {@code terms-served}
     */
    void requireOpenTo(PersonId person, LocalDate from) {
        int most = place.sort().terms();
        if (most > 0 && servedBefore(person, from) >= most) {
            throw DomainException.refused(
                    "terms-served",
                    "The charter lets one person sit on a " + place.body().id() + "."
                            + place.sort().id() + " seat for " + most + " terms on end, and by " + from
                            + " this person has.");
        }
    }

    /** How many terms lie before a date without a day between them. */
    private int servedBefore(PersonId person, LocalDate from) {
        List<Period> latestFirst = Bodies.of(state).seatsOf(person).stream()
                .filter(seat -> Place.find(Charter.of(state), seat)
                        .filter(each -> each.body().id().equals(place.body().id()))
                        .filter(each -> each.sort().id().equals(place.sort().id()))
                        .isPresent())
                .flatMap(seat -> Bodies.of(state).history(seat).occupancies().stream())
                .filter(each -> each.holder().equals(person))
                .map(Occupancy::period)
                .filter(each -> each.from().isBefore(from))
                .sorted(Comparator.comparing(Period::from).reversed())
                .toList();
        int served = 0;
        LocalDate next = from;
        for (Period each : latestFirst) {
            if (each.until() != null && each.until().isBefore(next)) {
                break;
            }
            served++;
            next = each.from();
        }
        return served;
    }
}
