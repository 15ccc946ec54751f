package io.consort.finance.exit;

import io.consort.finance.FinanceEvent;
import io.consort.finance.FinanceState;
import io.consort.finance.dues.DuesCreditId;
import io.consort.finance.exit.ExitEvent.ExitDetailed;
import io.consort.finance.exit.ExitEvent.MemberExited;
import io.consort.kernel.exit.ExitId;
import io.consort.kernel.exit.ExitPlan;
import io.consort.kernel.exit.Leaving;
import io.consort.kernel.ledger.Command;
import io.consort.kernel.ledger.Context;
import java.util.ArrayList;
import java.util.List;

/**
 * Carries an exit out in the books, all of it or nothing: exactly what was previewed. Asked by the secretariat, or by a service
 * that settles the exit everywhere.
 *
 * @param exit its id, chosen by whoever settles it
 * @param leaving who leaves, on which terms
 * @param previewed the digest of the preview
 */
public record SettleExit(ExitId exit, Leaving<ExitTerms> leaving, String previewed)
        implements Command<FinanceState, FinanceEvent> {

    @Override
    public List<FinanceEvent> decide(FinanceState state, Context context) {
        ExitEvent.exits(state).requireNew(exit);
        ExitPlan<ExitTerms, DuesCreditId, FinanceEvent> plan = ExitReckoning.of(state, leaving);
        plan.requireAs(previewed);
        List<FinanceEvent> events = new ArrayList<>();
        events.add(new MemberExited(exit, leaving, plan.digest(), plan.balances()));
        events.addAll(plan.pieces((items, credits) -> new ExitDetailed(exit, items, credits)));
        events.addAll(plan.consequences());
        return events;
    }
}
