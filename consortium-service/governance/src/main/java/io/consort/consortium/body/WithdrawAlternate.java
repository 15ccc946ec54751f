package io.consort.consortium.body;

import io.consort.consortium.ConsortiumEvent;
import io.consort.consortium.ConsortiumState;
import io.consort.consortium.body.SeatEvent.AlternateWithdrawn;
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
 * The organisation of a seat no longer has someone stand in. Refused with {@code no-such-alternate}; forbidden with
 * {@code seat-of-another}.
 *
 * @param on the first day on which they may not
 */
public record WithdrawAlternate(
        SeatId seat,
        PersonId alternate,

        @Meaning("The first day on which they may not stand in")
        LocalDate on) implements Command<ConsortiumState, ConsortiumEvent> {

    @Override
    public Authority authority(ConsortiumState state, Context context) {
        return OwnSeat.require(state, Roster.of(state, on).require(seat), context);
    }

    @Override
    public List<BodyEvent> decide(ConsortiumState state, Context context) {
        Roster roster = Roster.of(state, on);
        if (roster.history(seat).alternates().stream()
                .filter(each -> each.alternate().equals(alternate))
                .allMatch(each -> each.period().isOverBy(on))) {
            throw DomainException.refused(
                    "no-such-alternate", "From " + on + " on this person does not stand in for " + seat + " anyhow.");
        }
        return List.of(new AlternateWithdrawn(seat, alternate, on));
    }
}
