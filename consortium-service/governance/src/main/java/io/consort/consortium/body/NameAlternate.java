package io.consort.consortium.body;

import io.consort.consortium.ConsortiumEvent;
import io.consort.consortium.ConsortiumState;
import io.consort.consortium.body.SeatEvent.AlternateNamed;
import io.consort.consortium.rule.SeatId;
import io.consort.kernel.authority.Authority;
import io.consort.kernel.identity.PersonId;
import io.consort.kernel.ledger.Command;
import io.consort.kernel.ledger.Context;
import io.consort.kernel.problem.DomainException;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

/**
 * The organisation of a seat says who may stand in for its holder. Refused with {@code alternates-taken} when the charter allows
 * no more on some day, and {@code separation-of-duties}; forbidden with {@code seat-of-another}.
 */
public record NameAlternate(SeatId seat, PersonId alternate, Period period)
        implements Command<ConsortiumState, ConsortiumEvent> {

    @Override
    public Authority authority(ConsortiumState state, Context context) {
        return OwnSeat.require(state, Roster.of(state, period.from()).require(seat), context);
    }

    @Override
    public List<BodyEvent> decide(ConsortiumState state, Context context) {
        Roster roster = Roster.of(state, period.from());
        Place place = roster.requirePlace(seat);
        int allowed = place.sort().alternates();
        List<Standby> others = roster.history(seat).alternates().stream()
                .filter(each -> !each.alternate().equals(alternate))
                .filter(each -> each.period().overlaps(period))
                .toList();
        if (Stream.concat(Stream.of(period), others.stream().map(Standby::period))
                .map(Period::from)
                .anyMatch(day -> period.covers(day) && standingIn(others, day) >= allowed)) {
            throw DomainException.refused(
                    "alternates-taken",
                    "The charter allows " + allowed + " alternates for " + seat + ", and on some day of the period"
                            + " there would be more.");
        }
        return Separated.keep(state, context, period.from(), List.of(new AlternateNamed(seat, alternate, period)));
    }

    private static long standingIn(List<Standby> others, LocalDate day) {
        return others.stream()
                .filter(each -> each.period().covers(day))
                .map(Standby::alternate)
                .distinct()
                .count();
    }
}
