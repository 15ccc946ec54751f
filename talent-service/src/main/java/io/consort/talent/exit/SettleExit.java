package io.consort.talent.exit;

import io.consort.kernel.exit.ExitId;
import io.consort.kernel.exit.ExitPlan;
import io.consort.kernel.exit.Leaving;
import io.consort.kernel.ledger.Command;
import io.consort.kernel.ledger.Context;
import io.consort.talent.TalentEvent;
import io.consort.talent.TalentState;
import io.consort.talent.exit.ExitEvent.ExitDetailed;
import io.consort.talent.exit.ExitEvent.MemberExited;
import java.util.ArrayList;
import java.util.List;

/**
 * Carries an exit out, all of it or nothing: exactly what was previewed. Asked by the secretariat, or by a service that settles
 * the exit everywhere.
 *
 * @param exit its id, chosen by whoever settles it
 * @param leaving who leaves, on which terms
 * @param previewed the digest of the preview
 */
public record SettleExit(ExitId exit, Leaving<ExitTerms> leaving, String previewed)
        implements Command<TalentState, TalentEvent> {

    @Override
    public List<TalentEvent> decide(TalentState state, Context context) {
        ExitEvent.exits(state).requireNew(exit);
        ExitPlan<ExitTerms, LapsedProposal, TalentEvent> plan = ExitReckoning.of(state, leaving);
        plan.requireAs(previewed);
        List<TalentEvent> events = new ArrayList<>();
        events.add(new MemberExited(exit, leaving, plan.digest(), plan.balances()));
        events.addAll(plan.pieces((items, lapsed) -> new ExitDetailed(exit, items, lapsed)));
        events.addAll(plan.consequences());
        return events;
    }
}
