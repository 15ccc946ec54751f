package io.consort.consortium.meeting;

import io.consort.consortium.ConsortiumState;
import io.consort.consortium.body.Seating;
import io.consort.consortium.body.Seats;
import io.consort.consortium.rule.BodyId;
import io.consort.consortium.rule.SeatId;
import io.consort.kernel.problem.DomainException;
import java.time.LocalDate;

/** The seats of a body that meets. */
final class Places {

    private Places() {}

    /**
     * A seat of the body that somebody can act for.
     *
     * @throws DomainException REFUSED {@code no-seat-of-the-body}
     */
    static Seating require(ConsortiumState state, BodyId body, SeatId seat, LocalDate on) {
        return Seats.find(state, seat, on)
                .filter(each -> each.body().equals(body) && !each.isVacant())
                .orElseThrow(() -> DomainException.refused(
                        "no-seat-of-the-body",
                        "On " + on + " the body " + body + " has no seat " + seat + " that somebody acts for."));
    }
}
