package io.consort.consortium.closing;

import io.consort.consortium.ConsortiumEvent;
import io.consort.consortium.ConsortiumState;
import io.consort.consortium.life.LedgerEnd;
import io.consort.consortium.life.TurnConfirmed;
import io.consort.kernel.ledger.Command;
import io.consort.kernel.ledger.Context;
import java.util.List;

/** Another service has done what it was told. Refused with {@code turn-over}. */
record RecordConfirmation(int turn, LedgerEnd ledger) implements Command<ConsortiumState, ConsortiumEvent> {

    @Override
    public List<ConsortiumEvent> decide(ConsortiumState state, Context context) {
        Turns.require(state, turn, ledger.service());
        return List.of(new TurnConfirmed(turn, ledger));
    }
}
