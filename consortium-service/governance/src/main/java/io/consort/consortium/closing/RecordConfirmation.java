package io.consort.consortium.closing;

import io.consort.consortium.ConsortiumEvent;
import io.consort.consortium.ConsortiumState;
import io.consort.consortium.decision.ResolutionEvent.EffectCarriedOut;
import io.consort.consortium.life.LedgerEnd;
import io.consort.consortium.life.LifeChange;
import io.consort.consortium.life.LifeEvent.ConsortiumDissolved;
import io.consort.consortium.life.LifeEvent.TurnConfirmed;
import io.consort.consortium.life.Told;
import io.consort.consortium.life.Turn;
import io.consort.kernel.ledger.Command;
import io.consort.kernel.ledger.Context;
import java.util.ArrayList;
import java.util.List;

/**
 * Another service has done what it was told. With the last that has closed its ledger the consortium is dissolved, in the same
 * block as its resolution is carried out. Refused with {@code turn-over}.
 */
record RecordConfirmation(int turn, LedgerEnd ledger) implements Command<ConsortiumState, ConsortiumEvent> {

    @Override
    public List<ConsortiumEvent> decide(ConsortiumState state, Context context) {
        LifeChange change = Turns.require(state, turn, ledger.service());
        List<ConsortiumEvent> events = new ArrayList<>();
        events.add(new TurnConfirmed(turn, ledger));
        if (isLastToClose(change.requireTurn())) {
            List<LedgerEnd> ends = new ArrayList<>(change.requireTurn().ends());
            ends.add(ledger);
            events.add(new ConsortiumDissolved(context.today(), change.resolution(), ends));
            if (change.resolution() != null) {
                events.add(new EffectCarriedOut(change.resolution()));
            }
        }
        return events;
    }

    private boolean isLastToClose(Turn told) {
        return told.told() == Told.CLOSED && told.awaited().equals(List.of(ledger.service()));
    }
}
