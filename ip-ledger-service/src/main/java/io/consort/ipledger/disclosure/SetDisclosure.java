package io.consort.ipledger.disclosure;

import io.consort.ipledger.IpLedgerEvent;
import io.consort.ipledger.IpLedgerState;
import io.consort.kernel.ledger.Command;
import io.consort.kernel.ledger.Context;
import java.util.List;

/**
 * Puts into force what the charter says of commercial terms.
 *
 * @param disclosure what it says
 */
public record SetDisclosure(Disclosure disclosure) implements Command<IpLedgerState, IpLedgerEvent> {

    @Override
    public List<DisclosureSet> decide(IpLedgerState state, Context context) {
        return List.of(new DisclosureSet(disclosure));
    }
}
