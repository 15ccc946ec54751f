package io.consort.consortium.body;

import io.consort.consortium.ConsortiumEvent;
import io.consort.consortium.ConsortiumState;
import io.consort.consortium.rule.SeatId;
import io.consort.kernel.identity.PersonId;
import io.consort.kernel.ledger.Command;
import io.consort.kernel.ledger.Context;
import io.consort.kernel.problem.DomainException;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;

/**
 * The organisation that a seat belongs to, by right or by appointment, says who sits on it. Refused with {@code seat-elected}
 * for a seat whose holder a body elects, and {@code terms-served} when the person has held it for as many terms as the charter
 * lets them, and {@code separation-of-duties}; forbidden with {@code seat-of-another}.
 *
 * @param from the first day
 */
public record NameHolder(SeatId seat, PersonId holder, LocalDate from)
        implements Command<ConsortiumState, ConsortiumEvent> {

    @Override
    public List<BodyEvent> decide(ConsortiumState state, Context context) {
        Seating seating = Seats.require(state, seat, from);
        SeatTerms terms = SeatTerms.of(state, seating);
        if (terms.isElected()) {
            throw DomainException.refused("seat-elected", "Who sits on " + seat + " is decided by an election.");
        }
        OwnSeat.require(seating, context);
        Period period = terms.from(from);
        terms.requireOpenTo(holder, period);
        return Separated.keep(
                state,
                context,
                from,
                List.of(new SeatTaken(seat, Objects.requireNonNull(seating.organisation()), holder, period, null)));
    }
}
