package io.consort.consortium.body;

import io.consort.consortium.ConsortiumState;
import io.consort.consortium.rule.Filling;
import io.consort.consortium.rule.SeatRule;
import io.consort.kernel.identity.PersonId;
import io.consort.kernel.problem.DomainException;
import java.time.LocalDate;
import java.util.List;

/** The terms on which a seat is held, with those already served. */
record SeatTerms(SeatRule rule, SeatHistory history) {

    static SeatTerms of(ConsortiumState state, Seating seating) {
        SeatRule rule = Seats.require(state.charter(), seating.body())
                .find(seating.rule())
                .orElseThrow();
        return new SeatTerms(rule, state.bodies().history(seating.seat()));
    }

    boolean isElected() {
        return rule.filling() instanceof Filling.ByElection;
    }

    /** A whole term from a date on. */
    Period from(LocalDate date) {
        return new Period(date, rule.termMonths() == 0 ? null : date.plusMonths(rule.termMonths()));
    }

    /**
     * Sees that somebody has not served as many terms on end as there may be.
     *
     * @throws DomainException REFUSED {@code terms-served}
     */
    void requireOpenTo(PersonId person, Period period) {
        if (rule.terms() == 0) {
            return;
        }
        int served = 0;
        LocalDate next = period.from();
        List<Occupancy> latestFirst = history.occupancies().reversed();
        for (Occupancy each : latestFirst) {
            if (each.holder().equals(person)
                    && each.period().until() != null
                    && !each.period().until().isBefore(next)) {
                served++;
                next = each.period().from();
            }
        }
        if (served >= rule.terms()) {
            throw DomainException.refused(
                    "terms-served",
                    "The charter lets one person hold this sort of seat for " + rule.terms()
                            + " terms on end, and this person has.");
        }
    }
}
