package io.consort.consortium.meeting;

import io.consort.consortium.ConsortiumState;
import io.consort.consortium.body.Seating;
import io.consort.consortium.body.Seats;
import io.consort.consortium.rule.BodyId;
import io.consort.consortium.rule.SeatId;
import io.consort.kernel.ledger.Context;
import io.consort.kernel.problem.DomainException;
import io.consort.kernel.problem.Kind;
import java.time.LocalDate;

/** The seats of a body that meets, and who acts for them. */
public final class Places {

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

    /**
     * Sees that the actor acts for a seat of the body today.
     *
     * @throws DomainException FORBIDDEN {@code not-on-the-seat}
     */
    public static void requireOwn(ConsortiumState state, BodyId body, SeatId seat, Context context) {
        if (!isOwn(state, body, seat, context)) {
            throw new DomainException(
                    Kind.FORBIDDEN,
                    "not-on-the-seat",
                    "You neither hold seat " + seat + " of the body " + body + " today nor stand in for who does.");
        }
    }

    static boolean isOwn(ConsortiumState state, BodyId body, SeatId seat, Context context) {
        return Seats.find(state, seat, context.today())
                .filter(each -> each.body().equals(body) && each.mayBeActedForBy(context.actor()))
                .isPresent();
    }
}
