package io.consort.ipledger.exit;

import io.consort.ipledger.IpLedgerEvent;
import io.consort.ipledger.IpLedgerState;
import io.consort.kernel.exit.ExitId;
import io.consort.kernel.ledger.Command;
import io.consort.kernel.ledger.Context;
import java.time.LocalDate;
import java.util.List;

/**
 * Takes a member back that has left.
 *
 * @param exit by which it left
 * @param from the first day on which it is a member again
 */
public record ReadmitMember(ExitId exit, LocalDate from) implements Command<IpLedgerState, IpLedgerEvent> {

    @Override
    public List<MemberReadmitted> decide(IpLedgerState state, Context context) {
        return List.of(new MemberReadmitted(exit, ExitEvent.exits(state).requireBack(exit, from), from));
    }
}
