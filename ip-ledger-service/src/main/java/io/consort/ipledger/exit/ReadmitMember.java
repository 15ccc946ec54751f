package io.consort.ipledger.exit;

import io.consort.ipledger.IpLedgerEvent;
import io.consort.ipledger.IpLedgerState;
import io.consort.kernel.ledger.Command;
import io.consort.kernel.ledger.Context;
import io.consort.kernel.problem.DomainException;
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
        Leaving left = state.exits().requireSettled(exit).leaving();
        if (from.isBefore(left.effective())) {
            throw DomainException.refused(
                    "readmitted-before-exit",
                    left.member() + " left on " + left.effective() + ", and so is not back on " + from + ".");
        }
        return List.of(new MemberReadmitted(exit, left.member(), from));
    }
}
