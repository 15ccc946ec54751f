package io.consort.ipledger.pledge;

import io.consort.ipledger.IpLedgerEvent;
import io.consort.ipledger.IpLedgerState;
import io.consort.ipledger.pledge.PledgeEvent.PledgeCancelled;
import io.consort.ipledger.title.PledgeId;
import io.consort.kernel.ledger.Command;
import io.consort.kernel.ledger.Context;
import java.util.List;

/**
 * Undoes a pledge, whether or not it has arrived: the compensation of a process that placed it and then failed.
 *
 * @param pledge which pledge
 */
public record CancelPledge(PledgeId pledge) implements Command<IpLedgerState, IpLedgerEvent> {

    @Override
    public List<PledgeCancelled> decide(IpLedgerState state, Context context) {
        Pledges pledges = Pledges.of(state);
        if (pledges.pledge(pledge).isEmpty()) {
            pledges.requireArriving(pledge);
            return List.of(new PledgeCancelled(pledge, null));
        }
        return List.of(new PledgeCancelled(
                pledge, pledges.requirePlaced(pledge).terms().asset()));
    }
}
