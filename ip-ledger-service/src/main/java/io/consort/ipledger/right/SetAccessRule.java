package io.consort.ipledger.right;

import io.consort.ipledger.IpLedgerEvent;
import io.consort.ipledger.IpLedgerState;
import io.consort.ipledger.right.RightEvent.AccessRuleSet;
import io.consort.kernel.ledger.Command;
import io.consort.kernel.ledger.Context;
import java.util.List;

/**
 * Notes what the charter says of access.
 *
 * @param rule what it says
 */
public record SetAccessRule(AccessRule rule) implements Command<IpLedgerState, IpLedgerEvent> {

    @Override
    public List<AccessRuleSet> decide(IpLedgerState state, Context context) {
        return List.of(new AccessRuleSet(rule));
    }
}
