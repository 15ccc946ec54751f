package io.consort.ipledger.right;

import io.consort.ipledger.IpLedgerEvent;
import io.consort.ipledger.IpLedgerState;
import io.consort.ipledger.right.RightEvent.RightRestored;
import io.consort.kernel.ledger.Command;
import io.consort.kernel.ledger.Context;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Undoes that a right ended. What was granted since and would contradict it stands against that. Only part of a larger act,
 * which sees to it that someone may do this.
 *
 * @param right which
 * @param ending how it ends instead, as it was before; null where it lasts for its term
 */
public record RestoreRight(RightId right, @Nullable Ending ending) implements Command<IpLedgerState, IpLedgerEvent> {

    @Override
    public List<RightRestored> decide(IpLedgerState state, Context context) {
        new Bars(Rights.of(state)).requireRoom(Rights.of(state).require(right).ended(ending));
        return List.of(new RightRestored(right, ending));
    }
}
