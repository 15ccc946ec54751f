package io.consort.consortium.closing;

import io.consort.consortium.ConsortiumEvent;
import io.consort.consortium.ConsortiumState;
import io.consort.consortium.decision.Resolutions;
import io.consort.consortium.founding.Consortium;
import io.consort.consortium.life.Life;
import io.consort.consortium.life.LifeEvent;
import io.consort.consortium.life.LifeEvent.DissolutionStarted;
import io.consort.consortium.life.LifeGate;
import io.consort.consortium.life.LifeStage;
import io.consort.consortium.life.OtherService;
import io.consort.consortium.rule.EffectKind;
import io.consort.consortium.rule.ResolutionId;
import io.consort.kernel.json.Meaning;
import io.consort.kernel.ledger.Command;
import io.consort.kernel.ledger.Context;
import io.consort.kernel.problem.DomainException;
import java.util.List;

/**
 * Carries a resolution to dissolve the consortium out: from here on nothing is recorded but what the other services answer.
 * Refused with {@code not-winding-up}, with {@code matters-open} while anything is open here, and where the resolution is not in
 * force, of another kind or carried out already.
 */
public record StartDissolution(
        @Meaning(value = "To dissolve the consortium; in force, and not carried out yet", example = "R-7")
        ResolutionId resolution)
        implements Command<ConsortiumState, ConsortiumEvent> {

    @Override
    public List<LifeEvent> decide(ConsortiumState state, Context context) {
        Consortium.require(state);
        List<LifeEvent> started = List.of(new DissolutionStarted(
                Life.of(state).nextTurn(), resolution, "Dissolved by " + resolution, OtherService.ALL));
        LifeGate.check(state, started);
        if (Life.of(state).course() != LifeStage.WINDING_UP) {
            throw DomainException.conflict(
                    "not-winding-up", "The consortium is not being wound up; a resolution has to begin that first.");
        }
        Resolutions.of(state).require(resolution, EffectKind.DISSOLUTION);
        OwnMatters.requireNone(state, context.today());
        return started;
    }
}
