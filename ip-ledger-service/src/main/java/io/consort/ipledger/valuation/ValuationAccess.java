package io.consort.ipledger.valuation;

import io.consort.ipledger.IpLedgerState;
import io.consort.ipledger.Mandate;
import io.consort.ipledger.title.Title;
import io.consort.kernel.identity.Actor;
import io.consort.kernel.identity.OrganisationId;
import java.time.LocalDate;
import java.util.List;

/**
 * Who may read what an asset is worth: its valuer, who owns the asset on the valuation date or today, the parties to
 * contributions made at it, and the secretariat. To all others the figures are a commercial term.
 */
public final class ValuationAccess {

    private ValuationAccess() {}

    /** Whether an actor may. */
    public static boolean isOpen(
            IpLedgerState state, Valuation valuation, LocalDate today, Actor actor, Mandate mandate) {
        OrganisationId own = actor.organisationOrNull();
        if (mandate == Mandate.CONSORTIUM) {
            return true;
        }
        if (own == null) {
            return false;
        }
        Title title = state.titles().require(valuation.recorded().asset());
        return own.equals(valuation.opinion().valuer())
                || title.share(own, valuation.opinion().asOf()).signum() > 0
                || title.share(own, today).signum() > 0
                || state.contributions().at(valuation.id()).stream()
                        .map(each -> each.event().contribution().assignment())
                        .anyMatch(each -> List.of(each.from(), each.to()).contains(own));
    }
}
