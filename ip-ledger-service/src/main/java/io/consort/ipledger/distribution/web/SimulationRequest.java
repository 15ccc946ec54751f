package io.consort.ipledger.distribution.web;

import io.consort.ipledger.IpLedgerState;
import io.consort.ipledger.asset.AssetId;
import io.consort.ipledger.distribution.Distribution;
import io.consort.ipledger.distribution.Simulation;
import io.consort.ipledger.scheme.Scheme;
import io.consort.ipledger.scheme.SchemeId;
import io.consort.ipledger.scheme.Schemes;
import io.consort.ipledger.scheme.Tier;
import io.consort.ipledger.scheme.Waterfall;
import io.consort.kernel.problem.DomainException;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Predicate;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;

record SimulationRequest(
        @Schema(example = "A-1") AssetId asset,
        Money gross,
        @Nullable Money withheld,

        @Schema(description = "The date whose owners would be paid", example = "1992-06-30")
        LocalDate effective,

        @Schema(description = "An adopted scheme; leave it out to try tiers", example = "standard") @Nullable
        SchemeId scheme,

        @Schema(description = "The latest where it is left out") @Nullable
        Integer version,

        @Schema(description = "Tiers that nobody has adopted yet, as in a scheme") @Nullable
        List<Tier> tiers) {

    SimulationRequest {
        if ((scheme == null) == (tiers == null)) {
            throw DomainException.invalid("/scheme", "Name either an adopted scheme or tiers to try.");
        }
        if (version != null && scheme == null) {
            throw DomainException.invalid("/version", "A version is one of an adopted scheme.");
        }
        tiers = tiers == null ? null : List.copyOf(tiers);
    }

    private Simulation toSimulation() {
        Money tax = withheld == null ? Money.zero(gross.getCurrencyUnit()) : withheld;
        return new Simulation(asset, effective, gross, tax);
    }

    Simulation.Result run(IpLedgerState state, Predicate<Distribution> sees, boolean seesExpenses) {
        Simulation simulation = toSimulation();
        if (scheme == null) {
            return simulation.run(state, new Waterfall(tiers == null ? List.of() : tiers), seesExpenses);
        }
        Schemes schemes = state.schemes();
        Scheme adopted = version == null
                ? schemes.latest(scheme).orElseThrow(() -> DomainException.notFound("scheme", scheme))
                : schemes.require(scheme, version);
        return simulation.run(state, adopted, sees, seesExpenses);
    }
}
