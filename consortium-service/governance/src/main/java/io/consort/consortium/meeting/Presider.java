package io.consort.consortium.meeting;

import io.consort.consortium.ConsortiumState;
import io.consort.consortium.body.Seating;
import io.consort.consortium.body.Seats;
import io.consort.consortium.membership.Members;
import io.consort.consortium.rule.BodyId;
import io.consort.consortium.rule.Office;
import io.consort.consortium.rule.SeatId;
import io.consort.kernel.problem.DomainException;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** The seat that presides over a part of a meeting. */
record Presider(SeatId seat, boolean elected) {

    /**
     * The body's chair or, where those who are there chose one because the chair is not, the seat that they chose.
     *
     * @throws DomainException REFUSED {@code nobody-presides}, {@code no-seat-of-the-body}
     */
    static Presider of(ConsortiumState state, BodyId body, @Nullable SeatId chosen, LocalDate on) {
        SeatId chair = Seats.office(state, body, Office.CHAIR, on)
                .filter(each -> !isSuspended(state, each, on))
                .map(Seating::seat)
                .orElse(null);
        if (chosen == null || chosen.equals(chair)) {
            if (chair == null) {
                throw DomainException.refused(
                        "nobody-presides",
                        "The body " + body + " has no chair on " + on
                                + " that is not suspended: name the seat that was chosen to preside.");
            }
            return new Presider(chair, false);
        }
        Seating seating = Places.require(state, body, chosen, on);
        if (isSuspended(state, seating, on)) {
            throw DomainException.refused(
                    "nobody-presides", "Seat " + chosen + " is one of a member that is suspended on " + on + ".");
        }
        return new Presider(seating.seat(), true);
    }

    private static boolean isSuspended(ConsortiumState state, Seating seating, LocalDate on) {
        return seating.organisation() != null && Members.of(state).isSuspended(seating.organisation(), on);
    }
}
