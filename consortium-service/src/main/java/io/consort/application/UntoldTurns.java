package io.consort.application;

import io.consort.consortium.ConsortiumEvent;
import io.consort.consortium.ConsortiumState;
import io.consort.consortium.closing.Tiding;
import io.consort.consortium.life.Life;
import io.consort.consortium.life.LifeChange;
import io.consort.consortium.life.OtherService;
import io.consort.kernel.identity.ConsortiumId;
import io.consort.kernel.ledger.LedgerId;
import io.consort.kernel.ledger.Ledgers;

/**
 * Turns of which the ledger of the work was not told, since they were begun before there was one, or by a replica that knew none. It is told
 * when somebody first asks to change something in it: so nothing is recorded in the work of a consortium that was suspended or dissolved then,
 * and no ledger has to be looked at that nobody uses.
 */
record UntoldTurns(Ledgers<ConsortiumState, ConsortiumEvent> governance, WorkClosing work) {

    /** Sees that the ledger of the work knows how its consortium stands, before something changes in it. */
    void tell(ConsortiumId consortium) {
        Life.of(governance.ledger(LedgerId.of(consortium)).read().state())
                .lastTold()
                .filter(each -> !each.requireTurn().services().contains(OtherService.WORK))
                .filter(each -> each.requireTurn().number() > work.turn(consortium))
                .ifPresent(each -> tell(consortium, each));
    }

    private void tell(ConsortiumId consortium, LifeChange change) {
        work.tell(consortium, Tiding.of(change, change.requireTurn()));
    }
}
