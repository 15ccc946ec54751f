package io.consort.consortium.body;

import io.consort.consortium.ConsortiumEvent;
import io.consort.consortium.ConsortiumState;
import io.consort.consortium.body.OfficeEvent.OfficeVacated;
import io.consort.consortium.rule.BodyId;
import io.consort.consortium.rule.EffectKind;
import io.consort.consortium.rule.Office;
import io.consort.consortium.rule.ResolutionId;
import io.consort.kernel.authority.Authority;
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
    public Authority authority(ConsortiumState state, Context context) {
        if (resolution != null) {
            return Authority.resolution(resolution);
        }
        Seating seating = seating(Roster.of(state, on));
        Charges charges = Charges.of(state, context);
        if (charges.holds(seating)) {
            return new Charge.OfSeat(seating).authority();
        }
        return charges.secretariat()
                .orElseThrow(() -> DomainException.forbidden(
                        "not-on-the-seat",
                        "This office is laid down by whoever holds seat " + seating.seat()
                                + " or stands in for its holder, or ended by the secretariat."))
                .authority();
    }

    @Override
    public List<BodyEvent> decide(ConsortiumState state, Context context) {
        Roster roster = Roster.of(state, on);
        Seating seating = seating(roster);
        if (resolution == null && !Charges.of(state, context).holds(seating)) {
            Resolved.require(state, EffectKind.ELECTION, body, null);
        }
        return List.of(new OfficeVacated(body, office, on, resolution));
    }

    private Seating seating(Roster roster) {
        var _ = roster.require(body);
        return Offices.holding(roster, body, office)
                .orElseThrow(() -> DomainException.refused(
                        "office-vacant", "On " + on + " nobody holds that office of " + body + "."));
    }
}
