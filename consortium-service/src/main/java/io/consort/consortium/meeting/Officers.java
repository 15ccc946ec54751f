package io.consort.consortium.meeting;

import io.consort.consortium.ConsortiumState;
import io.consort.consortium.body.Seating;
import io.consort.consortium.body.Seats;
import io.consort.consortium.rule.BodyId;
import io.consort.consortium.rule.Office;
import io.consort.consortium.rule.SeatId;
import io.consort.kernel.ledger.Context;
import io.consort.kernel.problem.DomainException;
import io.consort.kernel.problem.Kind;
import java.util.Optional;
import java.util.stream.Stream;

/** Who has charge of a body's meetings: its chair, its secretary, the secretariat, and whoever presides just now. */
public final class Officers {

    private Officers() {}

    /**
     * Sees that the actor has charge of a body's meetings.
     *
     * @throws DomainException FORBIDDEN {@code not-presiding}
     */
    public static void require(ConsortiumState state, BodyId body, Context context) {
        if (!isOne(state, body, context)) {
            throw new DomainException(
                    Kind.FORBIDDEN,
                    "not-presiding",
                    "Only who presides over the body " + body + " or keeps its minutes does this, or the secretariat.");
        }
    }

    static boolean isOne(ConsortiumState state, BodyId body, Context context) {
        return state.charter().secretariat().equals(context.actor().organisationOrNull())
                || Stream.concat(inOffice(state, body, context), presiding(state, body, context))
                        .anyMatch(seat -> seat.mayBeActedForBy(context.actor()));
    }

    private static Stream<Seating> inOffice(ConsortiumState state, BodyId body, Context context) {
        return Stream.of(Office.CHAIR, Office.SECRETARY)
                .flatMap(office -> Seats.office(state, body, office, context.today()).stream());
    }

    private static Stream<Seating> presiding(ConsortiumState state, BodyId body, Context context) {
        Optional<SeatId> presiding = state.meetings().inSession(body).flatMap(Meeting::presiding);
        return presiding.flatMap(seat -> Seats.find(state, seat, context.today())).stream();
    }
}
