package io.consort.consortium.decision;

import io.consort.consortium.ConsortiumEvent;
import io.consort.consortium.ConsortiumState;
import io.consort.consortium.decision.ResolutionEvent.VetoExpired;
import io.consort.consortium.rule.ResolutionId;
import io.consort.kernel.ledger.Command;
import io.consort.kernel.ledger.Context;
import io.consort.kernel.problem.DomainException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** A day has come that a resolution waited for. Happens by itself. Refused with {@code nothing-due}. */
record AdvanceResolution(ResolutionId resolution) implements Command<ConsortiumState, ConsortiumEvent> {

    @Override
    public List<ConsortiumEvent> decide(ConsortiumState state, Context context) {
        Resolution found = Resolutions.of(state).require(resolution);
        if (!isDue(state, found, context.today())) {
            throw DomainException.conflict("nothing-due", "Nothing is due for resolution " + resolution + " today.");
        }
        List<ConsortiumEvent> events = new ArrayList<>();
        if (found.stage() == ResolutionStage.VETO_OPEN) {
            LocalDate locked = context.today().plusDays(found.timeLockDays());
            events.add(new VetoExpired(resolution, locked));
            if (found.timeLockDays() > 0) {
                return events;
            }
        }
        events.addAll(Effects.inForce(
                state,
                context,
                found.body(),
                resolution,
                Motions.of(state).require(found.motion()).question()));
        return events;
    }

    /** Whether a resolution's time to be stopped, or its lock, is over. */
    static boolean isDue(ConsortiumState state, Resolution resolution, LocalDate today) {
        return switch (resolution.stage()) {
            case VETO_OPEN -> Objectors.isOver(state, resolution, today);
            case LOCKED -> resolution.lockedUntil() != null && !today.isBefore(resolution.lockedUntil());
            case VETOED, IN_FORCE -> false;
        };
    }
}
