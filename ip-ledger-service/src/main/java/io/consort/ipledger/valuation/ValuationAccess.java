package io.consort.ipledger.valuation;

import io.consort.ipledger.IpLedgerState;
import io.consort.ipledger.Mandate;
import io.consort.ipledger.title.Assignment;
import io.consort.ipledger.title.Title;
import io.consort.kernel.identity.Actor;
import io.consort.kernel.identity.OrganisationId;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Set;

/**
 * Who may read what an asset is worth: its valuer, who owns the asset on the valuation date or today, the parties to
 * contributions made at it, and the secretariat. To all others the figures are a commercial term.
 */
public final class ValuationAccess {

    private ValuationAccess() {}

    /** The organisations whom a valuation's figures concern. */
    public static Set<OrganisationId> concerned(IpLedgerState state, Valuation valuation, LocalDate today) {
        Title title = state.titles().require(valuation.recorded().asset());
        Set<OrganisationId> concerned = new HashSet<>();
        concerned.add(valuation.opinion().valuer());
        concerned.addAll(title.on(valuation.opinion().asOf()).keySet());
        concerned.addAll(title.on(today).keySet());
        for (Contributed each : state.contributions().at(valuation.id())) {
            Assignment assignment = each.event().contribution().assignment();
            concerned.add(assignment.from());
            concerned.add(assignment.to());
        }
        return concerned;
    }

    /** Whether an actor may. */
    public static boolean isOpen(
            IpLedgerState state, Valuation valuation, LocalDate today, Actor actor, Mandate mandate) {
        return mandate == Mandate.CONSORTIUM
                || actor.organisation()
                        .filter(concerned(state, valuation, today)::contains)
                        .isPresent();
    }
}
