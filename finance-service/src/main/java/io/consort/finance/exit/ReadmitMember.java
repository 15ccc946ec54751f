package io.consort.finance.exit;

import io.consort.finance.FinanceEvent;
import io.consort.finance.FinanceState;
import io.consort.finance.exit.ExitEvent.MemberReadmitted;
import io.consort.kernel.exit.ExitId;
import io.consort.kernel.ledger.Command;
import io.consort.kernel.ledger.Context;
import java.time.LocalDate;
import java.util.List;

/**
 * Takes a member back that has left: dues of years with days on which it is a member again may be invoiced to it. What was credited
 * stays credited.
 *
 * @param exit by which it left
 * @param from the first day on which it is a member again
 */
public record ReadmitMember(ExitId exit, LocalDate from) implements Command<FinanceState, FinanceEvent> {

    @Override
    public List<FinanceEvent> decide(FinanceState state, Context context) {
        return List.of(new MemberReadmitted(exit, ExitEvent.exits(state).requireBack(exit, from), from));
    }
}
