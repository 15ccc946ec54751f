package io.consort.consortium.body;

import io.consort.consortium.ConsortiumEvent;
import io.consort.consortium.ConsortiumState;
import io.consort.consortium.body.SeatEvent.SeatVacated;
import io.consort.consortium.rule.SeatId;
import io.consort.kernel.authority.Authority;
import io.consort.kernel.json.Meaning;
import io.consort.kernel.ledger.Command;
import io.consort.kernel.ledger.Context;
import java.time.LocalDate;
import java.util.List;

/**
 * The organisation that a seat belongs to, by right or by appointment, calls back whoever sits on it and names nobody else.
 * Refused with {@code seat-elected}, {@code seat-vacant} and, where an
 * office falls back to its seat by that, {@code separation-of-duties}; forbidden with {@code seat-of-another}.
 *
 * @param on the first day on which they do not sit there
 */
public record RecallHolder(
        SeatId seat,

        @Meaning(value = "The first day on which it is no more", example = "1989-01-01")
        LocalDate on) implements Command<ConsortiumState, ConsortiumEvent> {

    @Override
    public Authority authority(ConsortiumState state, Context context) {
        return OwnSeat.requireNaming(state, Roster.of(state, on).requirePlace(seat), context);
    }

    @Override
    public List<BodyEvent> decide(ConsortiumState state, Context context) {
        Roster roster = Roster.of(state, on);
        var _ = roster.require(seat).requireHolder(on);
        return Separated.keep(state, context, on, List.of(new SeatVacated(seat, on, null)));
    }
}
