package io.consort.ipledger.assembly;

import io.consort.ipledger.IpLedgerEvent;
import io.consort.ipledger.IpLedgerState;
import io.consort.kernel.agenda.Agenda;
import io.consort.kernel.agenda.Routine;
import io.consort.kernel.closure.Closure;
import io.consort.kernel.ledger.Ledger;
import java.time.Instant;

/** A routine in ledgers while they take entries. In one that is suspended it waits until that is lifted. */
public record WhileOpen(Routine<IpLedgerState, IpLedgerEvent> routine) implements Routine<IpLedgerState, IpLedgerEvent> {

    @Override
    public boolean run(Ledger<IpLedgerState, IpLedgerEvent> ledger) {
        return !isOpen(ledger.read().state()) || routine.run(ledger);
    }

    @Override
    public Instant next(IpLedgerState state, Instant now) {
        return isOpen(state) ? routine.next(state, now) : Agenda.NEVER;
    }

    private static boolean isOpen(IpLedgerState state) {
        return state.get(Closure.class).takesEntries();
    }
}
