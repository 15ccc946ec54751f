package io.consort.consortium.life;

import io.consort.consortium.ConsortiumEvent;
import io.consort.consortium.ConsortiumState;
import io.consort.consortium.life.LifeEvent.WindingUpBegun;
import io.consort.consortium.rule.ResolutionId;
import io.consort.kernel.ledger.Command;
import io.consort.kernel.ledger.Context;
import java.util.List;

/** Begins to wind a consortium up, as the effect of a resolution. Refused with {@code winding-up} when it is being already. */
public record BeginWindingUp(ResolutionId resolution) implements Command<ConsortiumState, ConsortiumEvent> {

    @Override
    public List<LifeEvent> decide(ConsortiumState state, Context context) {
        Life.of(state).requireBeginnings();
        return List.of(new WindingUpBegun(resolution));
    }
}
