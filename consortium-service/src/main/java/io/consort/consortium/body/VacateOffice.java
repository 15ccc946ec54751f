package io.consort.consortium.body;

import io.consort.consortium.ConsortiumEvent;
import io.consort.consortium.ConsortiumState;
import io.consort.consortium.rule.BodyId;
import io.consort.consortium.rule.EffectKind;
import io.consort.consortium.rule.Office;
import io.consort.consortium.rule.ResolutionId;
import io.consort.kernel.ledger.Command;
import io.consort.kernel.ledger.Context;
import io.consort.kernel.problem.DomainException;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An office ends: its holder lays it down, a resolution ends it, or the secretariat does where the body elects
 * nobody itself. Refused with {@code office-vacant}; forbidden with {@code resolution-needed} and {@code not-on-the-seat}.
 *
 * @param on the first day on which nobody holds it
 * @param resolution null without one
 */
public record VacateOffice(
        BodyId body, Office office, LocalDate on, @Nullable ResolutionId resolution)
        implements Command<ConsortiumState, ConsortiumEvent> {

    @Override
    public List<BodyEvent> decide(ConsortiumState state, Context context) {
        Roster roster = Roster.of(state, on);
        var _ = roster.require(body);
        Seating seating = Offices.holding(roster, body, office)
                .orElseThrow(() -> DomainException.refused(
                        "office-vacant", "On " + on + " nobody holds that office of " + body + "."));
        if (isSecretariat(state, context) && !seating.mayBeActedForBy(context.actor())) {
            Resolved.require(state, EffectKind.ELECTION, body, resolution);
        } else if (resolution == null) {
            OwnSeat.requireActing(seating, context);
        }
        return List.of(new OfficeVacated(body, office, on, resolution));
    }

    private static boolean isSecretariat(ConsortiumState state, Context context) {
        return state.charter().secretariat().equals(context.actor().organisationOrNull());
    }
}
