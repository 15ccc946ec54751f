package io.consort.ipledger.exit;

import io.consort.ipledger.IpLedgerEvent;
import io.consort.ipledger.IpLedgerState;
import io.consort.ipledger.departure.Departures;
import io.consort.kernel.exit.ExitId;
import io.consort.kernel.exit.ExitPlan;
import io.consort.kernel.exit.Leaving;
import io.consort.kernel.ledger.Command;
import io.consort.kernel.ledger.Context;
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
        implements Command<IpLedgerState, IpLedgerEvent> {

    @Override
    public List<IpLedgerEvent> decide(IpLedgerState state, Context context) {
        ExitEvent.exits(state).requireNew(exit);
        ExitPlan<ExitTerms, Effect, IpLedgerEvent> plan = ExitReckoning.of(state, leaving);
        plan.requireAs(previewed);
        List<IpLedgerEvent> events = new ArrayList<>();
        events.add(new MemberExited(
                exit,
                leaving,
                plan.digest(),
                plan.items().size(),
                plan.balances(),
                Departures.of(state).of(leaving.member()).orElse(null)));
        events.addAll(plan.pieces((items, effects) -> new ExitDetailed(exit, items, effects)));
        events.addAll(plan.consequences());
        return events;
    }
}
