package io.consort.consortium.body;

import io.consort.consortium.ConsortiumEvent;
import io.consort.consortium.ConsortiumState;
import io.consort.consortium.body.SeatEvent.SeatTaken;
import io.consort.consortium.rule.SeatId;
import io.consort.kernel.authority.Authority;
import io.consort.kernel.identity.OrganisationId;
import io.consort.kernel.identity.PersonId;
import io.consort.kernel.json.Meaning;
import io.consort.kernel.ledger.Command;
import io.consort.kernel.ledger.Context;
import java.time.LocalDate;
import java.util.List;

/**
 * The organisation that a seat belongs to, by right or by appointment, says who sits on it. Refused with {@code seat-elected}
 * for a seat whose holder a body elects, {@code organisation-left}, {@code separation-of-duties}, and {@code terms-served} when the person has held this sort
 * of seat for as many terms as the charter lets them; forbidden with {@code seat-of-another}.
 *
 * @param from the first day
 */
public record NameHolder(
        SeatId seat,

        @Meaning("Who sits there, by pseudonym, never by name")
        PersonId holder,

        @Meaning(value = "The first day", example = "1988-01-01")
        LocalDate from)
        implements Command<ConsortiumState, ConsortiumEvent> {

    @Override
    public Authority authority(ConsortiumState state, Context context) {
        return OwnSeat.requireNaming(state, Roster.of(state, from).requirePlace(seat), context);
    }

    @Override
    public List<BodyEvent> decide(ConsortiumState state, Context context) {
        Roster roster = Roster.of(state, from);
        Place place = roster.requirePlace(seat);
        OrganisationId owner = OwnSeat.naming(state, place);
        Leaver.refuse(roster, owner);
        SeatTerms terms = new SeatTerms(state, place);
        terms.requireOpenTo(holder, from);
        return Separated.keep(
                state, context, from, List.of(new SeatTaken(seat, owner, holder, terms.from(from), null)));
    }
}
