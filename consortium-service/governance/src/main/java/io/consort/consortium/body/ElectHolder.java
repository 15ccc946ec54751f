package io.consort.consortium.body;

import io.consort.consortium.ConsortiumEvent;
import io.consort.consortium.ConsortiumState;
import io.consort.consortium.body.SeatEvent.SeatTaken;
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
 * another way, {@code organisation-left}, {@code terms-served} and {@code separation-of-duties}.
 *
 * @param from the first day
 */
public record ElectHolder(
        SeatId seat, OrganisationId organisation, PersonId holder, LocalDate from, ResolutionId resolution)
        implements Command<ConsortiumState, ConsortiumEvent> {

    @Override
    public List<BodyEvent> decide(ConsortiumState state, Context context) {
        Roster roster = Roster.of(state, from);
        Place place = roster.requirePlace(seat);
        if (!place.isElected()) {
            throw DomainException.refused(
                    "seat-not-elected", "Who sits on " + seat + " is not decided by an election.");
        }
        Leaver.refuse(roster, organisation);
        SeatTerms terms = new SeatTerms(state, place);
        terms.requireOpenTo(holder, from);
        return Separated.keep(
                state, context, from, List.of(new SeatTaken(seat, organisation, holder, terms.from(from), resolution)));
    }
}
