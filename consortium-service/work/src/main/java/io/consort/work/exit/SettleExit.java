package io.consort.work.exit;

import io.consort.kernel.exit.ExitId;
import io.consort.kernel.exit.ExitPlan;
import io.consort.kernel.exit.Leaving;
import io.consort.kernel.ledger.Command;
import io.consort.kernel.ledger.Context;
import io.consort.work.WorkEvent;
import io.consort.work.WorkState;
import io.consort.work.exit.ExitEvent.MemberExited;
import java.util.List;

/**
 * Carries an exit out exactly as it was previewed.
 *
 * @param exit its id, chosen by whoever settles it
 * @param leaving who leaves, on which terms
 * @param previewed the digest of the preview
 */
public record SettleExit(ExitId exit, Leaving<ExitTerms> leaving, String previewed)
        implements Command<WorkState, WorkEvent> {

    @Override
    public List<WorkEvent> decide(WorkState state, Context context) {
        Departures.of(state).exits().requireNew(exit);
        ExitPlan<ExitTerms, Void, WorkEvent> plan = ExitReckoning.of(state, leaving);
        plan.requireAs(previewed);
        return List.of(new MemberExited(exit, leaving, plan.digest(), plan.balances()));
    }
}
