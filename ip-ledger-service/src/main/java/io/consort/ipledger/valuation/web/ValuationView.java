package io.consort.ipledger.valuation.web;

import io.consort.ipledger.IpLedgerState;
import io.consort.ipledger.asset.Holders;
import io.consort.ipledger.valuation.Valuation;
import io.consort.ipledger.valuation.ValuationAccess;
import io.consort.ipledger.web.Own;
import io.consort.starter.web.Tenant;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.springframework.stereotype.Component;

/** Shows figures to those who may read them, and to others that there are some. */
@Component
final class ValuationView {

    private final Clock clock;

    ValuationView(Clock clock) {
        this.clock = clock;
    }

    LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
    }

    /** Whether a caller may know that there is such a valuation: who has left, where it owns or owned of the asset, or its figures are for it. */
    boolean isFor(Tenant tenant, IpLedgerState state, Valuation valuation) {
        return Own.sees(
                        tenant,
                        own -> Holders.of(state)
                                .isHolder(own, valuation.recorded().asset()))
                || isOpen(tenant, state, valuation);
    }

    boolean isOpen(Tenant tenant, IpLedgerState state, Valuation valuation) {
        return tenant.isIn(ValuationAccess.of(state, valuation, today()));
    }

    ValuationResponse whole(Tenant tenant, IpLedgerState state, Valuation valuation) {
        return isOpen(tenant, state, valuation)
                ? ValuationResponse.withFigures(valuation)
                : ValuationResponse.withoutFigures(valuation);
    }

    ValuationResponse listed(Tenant tenant, IpLedgerState state, Valuation valuation) {
        return isOpen(tenant, state, valuation)
                ? ValuationResponse.withRange(valuation)
                : ValuationResponse.withoutFigures(valuation);
    }
}
