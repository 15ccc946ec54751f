package io.consort.consortium.body;

import io.consort.consortium.ConsortiumEvent;
import io.consort.consortium.ConsortiumState;
import io.consort.consortium.rule.SeatId;
import io.consort.kernel.identity.PersonId;
import io.consort.kernel.ledger.Command;
import io.consort.kernel.ledger.Context;
import io.consort.kernel.problem.DomainException;
import java.util.List;

/**
 * The organisation of a seat says who may stand in for its holder. Refused with {@code alternates-taken} when the charter allows
 * no more, and {@code separation-of-duties}; forbidden with {@code seat-of-another}.
 */
public record NameAlternate(SeatId seat, PersonId alternate, Period period)
        implements Command<ConsortiumState, ConsortiumEvent> {

    @Override
    public List<BodyEvent> decide(ConsortiumState state, Context context) {
        Seating seating = Seats.require(state, seat, period.from());
        OwnSeat.require(seating, context);
        SeatTerms terms = SeatTerms.of(state, seating);
        long others = terms.history().alternates().stream()
                .filter(each -> !each.alternate().equals(alternate))
                .filter(each -> each.period().overlaps(period))
                .map(Standby::alternate)
                .distinct()
                .count();
        if (others >= terms.rule().alternates()) {
            throw DomainException.refused(
                    "alternates-taken",
                    "The charter allows " + terms.rule().alternates() + " alternates for " + seat + ", and there are "
                            + others + ".");
        }
        return Separated.keep(state, context, period.from(), List.of(new AlternateNamed(seat, alternate, period)));
    }
}
