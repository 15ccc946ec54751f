package io.consort.consortium.body;

import io.consort.consortium.ConsortiumEvent;
import io.consort.consortium.ConsortiumState;
import io.consort.consortium.rule.ResolutionId;
import io.consort.consortium.rule.SeatId;
import io.consort.kernel.identity.OrganisationId;
import io.consort.kernel.identity.PersonId;
import io.consort.kernel.ledger.Command;
import io.consort.kernel.ledger.Context;
import io.consort.kernel.problem.DomainException;
import java.time.LocalDate;
import java.util.List;

/**
 * Somebody was elected to a seat. The effect of a resolution. Refused with {@code seat-not-elected} for a seat that is filled in
 * another way, {@code terms-served} and {@code separation-of-duties}.
 *
 * @param from the first day
 */
public record ElectHolder(
        SeatId seat, OrganisationId organisation, PersonId holder, LocalDate from, ResolutionId resolution)
        implements Command<ConsortiumState, ConsortiumEvent> {

    @Override
    public List<BodyEvent> decide(ConsortiumState state, Context context) {
        SeatTerms terms = SeatTerms.of(state, Seats.require(state, seat, from));
        if (!terms.isElected()) {
            throw DomainException.refused(
                    "seat-not-elected", "Who sits on " + seat + " is not decided by an election.");
        }
        Period period = terms.from(from);
        terms.requireOpenTo(holder, period);
        return Separated.keep(
                state, context, from, List.of(new SeatTaken(seat, organisation, holder, period, resolution)));
    }
}
