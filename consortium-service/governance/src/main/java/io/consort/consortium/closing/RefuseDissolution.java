package io.consort.consortium.closing;

import io.consort.consortium.ConsortiumEvent;
import io.consort.consortium.ConsortiumState;
import io.consort.consortium.life.Life;
import io.consort.consortium.life.LifeEvent;
import io.consort.consortium.life.LifeEvent.DissolutionRefused;
import io.consort.consortium.life.OtherService;
import io.consort.kernel.ledger.Command;
import io.consort.kernel.ledger.Context;
import io.consort.kernel.outbox.Fault;
import java.util.List;

/** Another service has refused to close its ledger, and those that have open theirs again. Refused with {@code turn-over}. */
record RefuseDissolution(int turn, OtherService service, Fault fault)
        implements Command<ConsortiumState, ConsortiumEvent> {

    @Override
    public List<LifeEvent> decide(ConsortiumState state, Context context) {
        Turns.require(state, turn, service);
        return List.of(new DissolutionRefused(
                Life.of(state).nextTurn(),
                Life.of(state).course(),
                service,
                fault.slug(),
                fault.detail(),
                OtherService.ALL));
    }
}
