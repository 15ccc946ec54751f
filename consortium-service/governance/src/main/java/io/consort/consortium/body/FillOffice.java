package io.consort.consortium.body;

import io.consort.consortium.ConsortiumEvent;
import io.consort.consortium.ConsortiumState;
import io.consort.consortium.body.OfficeEvent.OfficeTaken;
import io.consort.consortium.rule.BodyId;
import io.consort.consortium.rule.EffectKind;
import io.consort.consortium.rule.Office;
import io.consort.consortium.rule.ResolutionId;
import io.consort.consortium.rule.SeatId;
import io.consort.kernel.ledger.Command;
import io.consort.kernel.ledger.Context;
import io.consort.kernel.problem.DomainException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One of a body's seats presides over it, or keeps its minutes. By a resolution, or said by the secretariat where the
 * body elects nobody itself. Refused with
 * {@code seat-of-another-body}, {@code seat-vacant} and {@code separation-of-duties}; forbidden with
 * {@code resolution-needed}.
 *
 * @param resolution null where the secretariat says so
 */
public record FillOffice(
        BodyId body,
        Office office,
        SeatId seat,
        Period period,
        @Nullable ResolutionId resolution) implements Command<ConsortiumState, ConsortiumEvent> {

    @Override
    public List<BodyEvent> decide(ConsortiumState state, Context context) {
        Roster roster = Roster.of(state, period.from());
        var _ = roster.require(body);
        Seating seating = roster.require(seat);
        if (!seating.body().equals(body)) {
            throw DomainException.refused(
                    "seat-of-another-body", "Seat " + seat + " is one of " + seating.body() + ", not of " + body + ".");
        }
        seating.requireSitter(period.from());
        Resolved.require(state, EffectKind.ELECTION, body, resolution);
        return Separated.keep(
                state, context, period.from(), List.of(new OfficeTaken(body, office, seat, period, resolution)));
    }
}
