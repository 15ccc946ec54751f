package io.consort.ipledger.notice;

import io.consort.ipledger.IpLedgerEvent;
import io.consort.ipledger.IpLedgerState;
import io.consort.kernel.ledger.Command;
import io.consort.kernel.ledger.Context;
import io.consort.kernel.ledger.LedgerId;
import java.util.List;

/**
 * Has a ledger's deadlines looked after. Twice does no harm.
 *
 * @param ledger which ledger
 */
record WatchLedger(LedgerId ledger) implements Command<IpLedgerState, IpLedgerEvent> {

    @Override
    public List<LedgerWatched> decide(IpLedgerState state, Context context) {
        return List.of(new LedgerWatched(ledger));
    }
}
