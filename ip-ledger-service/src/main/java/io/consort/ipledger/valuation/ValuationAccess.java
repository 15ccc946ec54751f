package io.consort.ipledger.valuation;

import io.consort.ipledger.IpLedgerState;
import io.consort.ipledger.disclosure.Disclosures;
import io.consort.ipledger.title.Title;
import io.consort.ipledger.title.Titles;
import io.consort.kernel.identity.OrganisationId;
import io.consort.kernel.ledger.Audience;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Predicate;

/**
 * Who may read what an asset is worth: its valuer, who owns the asset on the valuation date or today, and the parties to
 * contributions made at it. To all others the figures are a commercial term.
 */
public final class ValuationAccess {

    private ValuationAccess() {}

    /** For whom the figures of a valuation are. */
    public static Audience of(IpLedgerState state, Valuation valuation, LocalDate today) {
        Title title = Titles.of(state).require(valuation.recorded().asset());
        Predicate<OrganisationId> concerned = own -> own.equals(
                        valuation.opinion().valuer())
                || title.share(own, valuation.opinion().asOf()).signum() > 0
                || title.share(own, today).signum() > 0
                || Contributions.of(state)
                        .at(valuation.id())
                        .map(each -> each.event().contribution().assignment())
                        .anyMatch(each -> List.of(each.from(), each.to()).contains(own));
        return Disclosures.of(state).covers(valuation.recorded().subject())
                ? Audience.EVERYONE.or(concerned)
                : Audience.of(concerned);
    }
}
