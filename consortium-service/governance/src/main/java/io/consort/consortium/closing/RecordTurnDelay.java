package io.consort.consortium.closing;

import io.consort.consortium.ConsortiumEvent;
import io.consort.consortium.ConsortiumState;
import io.consort.consortium.life.LifeEvent;
import io.consort.consortium.life.LifeEvent.TurnDelayed;
import io.consort.consortium.life.OtherService;
import io.consort.kernel.ledger.Command;
import io.consort.kernel.ledger.Context;
import io.consort.kernel.outbox.Fault;
import java.util.List;

/** Another service could not be told, and is told again. Refused with {@code turn-over}. */
record RecordTurnDelay(int turn, OtherService service, Fault fault)
        implements Command<ConsortiumState, ConsortiumEvent> {

    @Override
    public List<LifeEvent> decide(ConsortiumState state, Context context) {
        Turns.require(state, turn, service);
        return List.of(new TurnDelayed(turn, service, fault.slug(), fault.detail()));
    }
}
