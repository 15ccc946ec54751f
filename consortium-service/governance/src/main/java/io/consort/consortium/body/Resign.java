package io.consort.consortium.body;

import io.consort.consortium.ConsortiumEvent;
import io.consort.consortium.ConsortiumState;
import io.consort.consortium.body.SeatEvent.SeatVacated;
import io.consort.consortium.rule.SeatId;
import io.consort.kernel.authority.Authority;
import io.consort.kernel.identity.PersonId;
import io.consort.kernel.json.Meaning;
import io.consort.kernel.ledger.Command;
import io.consort.kernel.ledger.Context;
import io.consort.kernel.problem.DomainException;
import java.time.LocalDate;
import java.util.List;

/**
 * Whoever sits on a seat gives it up. Refused with {@code seat-vacant} and, where an office
 * falls back to its seat by that, {@code separation-of-duties}; forbidden with {@code not-the-holder}.
 *
 * @param on the first day on which they do not sit there
 */
public record Resign(
        SeatId seat,

        @Meaning(value = "The first day on which it is no more", example = "1989-01-01")
        LocalDate on) implements Command<ConsortiumState, ConsortiumEvent> {

    @Override
    public Authority authority(ConsortiumState state, Context context) {
        PersonId holder = Roster.of(state, on).require(seat).requireHolder(on);
        if (!holder.equals(context.actor().person())) {
            throw DomainException.forbidden("not-the-holder", "Seat " + seat + " can be given up by whoever holds it.");
        }
        return new Authority.OwnRight(Authority.Capacity.SEAT, seat.value());
    }

    @Override
    public List<BodyEvent> decide(ConsortiumState state, Context context) {
        return Separated.keep(state, context, on, List.of(new SeatVacated(seat, on, null)));
    }
}
