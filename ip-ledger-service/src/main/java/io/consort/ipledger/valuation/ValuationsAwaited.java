package io.consort.ipledger.valuation;

import io.consort.ipledger.IpLedgerEvent;
import io.consort.ipledger.IpLedgerState;
import io.consort.kernel.identity.OrganisationId;
import io.consort.kernel.need.Matter;
import io.consort.kernel.need.Need;
import io.consort.kernel.need.Needs;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** Valuations that bear a valuer's name and that it has not confirmed. */
public final class ValuationsAwaited implements Needs<IpLedgerState, IpLedgerEvent> {

    private static final String KIND = "valuation";

    @Override
    public Set<String> kinds() {
        return Set.of(KIND);
    }

    @Override
    public Stream<Matter<IpLedgerState, IpLedgerEvent>> on(IpLedgerState state, LocalDate today) {
        return Valuations.of(state).recorded().stream()
                .filter(each -> !each.confirmed() && each.end() == null)
                .map(ValuationsAwaited::matter);
    }

    private static Matter<IpLedgerState, IpLedgerEvent> matter(Valuation valuation) {
        OrganisationId valuer = valuation.opinion().valuer();
        return new Matter<>(
                valuer,
                new Need(KIND, valuation.recorded().subject(), valuer.value(), null, null, List.of()),
                new ConfirmValuation(valuation.recorded().asset(), valuation.id()));
    }
}
