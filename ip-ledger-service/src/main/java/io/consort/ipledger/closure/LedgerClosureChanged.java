package io.consort.ipledger.closure;

import io.consort.ipledger.IpLedgerEvent;
import io.consort.ipledger.IpLedgerState;
import io.consort.kernel.closure.Closure;
import io.consort.kernel.closure.ClosureFact;
import io.consort.kernel.closure.ClosureOrder;
import io.consort.kernel.ledger.Audience;
import io.consort.kernel.ledger.Header;
import java.time.LocalDate;

/**
 * The ledger was closed, suspended or opened, with its consortium.
 *
 * @param order what was ordered
 */
public record LedgerClosureChanged(ClosureOrder order) implements IpLedgerEvent, ClosureFact {
    @Override
    public IpLedgerState on(IpLedgerState state, Header header) {
        return state.with(on(state.get(Closure.class), header));
    }

    @Override
    public Audience audience(IpLedgerState state, LocalDate today) {
        return Audience.EVERYONE_EVER;
    }
}
