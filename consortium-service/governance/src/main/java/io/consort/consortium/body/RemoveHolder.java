package io.consort.consortium.body;

import io.consort.consortium.ConsortiumEvent;
import io.consort.consortium.ConsortiumState;
import io.consort.consortium.body.SeatEvent.SeatVacated;
import io.consort.consortium.rule.BodyId;
import io.consort.consortium.rule.EffectKind;
import io.consort.consortium.rule.ResolutionId;
import io.consort.consortium.rule.SeatId;
import io.consort.kernel.ledger.Command;
import io.consort.kernel.ledger.Context;
import io.consort.kernel.problem.DomainException;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Whoever was elected to a seat is removed from it. The effect of a resolution, or recorded by the secretariat
 * where the body that elects has no kind of motion that removes. Whom an
 * organisation named it calls back itself. Refused with {@code seat-not-elected}, {@code seat-vacant} and, where an
 * office falls back to its seat by that, {@code separation-of-duties}; forbidden with
 * {@code resolution-needed}.
 *
 * @param on the first day on which they do not sit there
 * @param resolution null where the secretariat records it
 */
public record RemoveHolder(
        SeatId seat, LocalDate on, @Nullable ResolutionId resolution)
        implements Command<ConsortiumState, ConsortiumEvent> {

    @Override
    public List<BodyEvent> decide(ConsortiumState state, Context context) {
        Roster roster = Roster.of(state, on);
        BodyId electing = roster.requirePlace(seat)
                .electing()
                .orElseThrow(() -> DomainException.refused(
                        "seat-not-elected",
                        "Whoever sits on " + seat
                                + " was not elected; the organisation that named them calls them back."));
        Resolved.require(state, EffectKind.REMOVAL, electing, resolution);
        var _ = roster.require(seat).requireHolder(on);
        return Separated.keep(state, context, on, List.of(new SeatVacated(seat, on, resolution)));
    }
}
