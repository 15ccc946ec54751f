package io.consort.ipledger.distribution.web;

import io.consort.ipledger.IpLedgerEvent;
import io.consort.ipledger.IpLedgerState;
import io.consort.ipledger.asset.AssetId;
import io.consort.ipledger.distribution.Distribution;
import io.consort.ipledger.distribution.DistributionAccess;
import io.consort.ipledger.distribution.Simulation;
import io.consort.ipledger.expense.ExpenseAccess;
import io.consort.ipledger.scheme.Scheme;
import io.consort.ipledger.scheme.SchemeId;
import io.consort.ipledger.scheme.Schemes;
import io.consort.ipledger.scheme.Tier;
import io.consort.ipledger.scheme.Waterfall;
import io.consort.ipledger.web.Edge;
import io.consort.kernel.problem.DomainException;
import io.consort.starter.web.Access;
import io.consort.starter.web.Answers;
import io.consort.starter.web.Role;
import io.consort.starter.web.Tenant;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.function.Predicate;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping(Edge.LEDGER + "/simulations")
@Tag(name = "schemes")
final class SimulationController {

    private final Answers<IpLedgerState, IpLedgerEvent> answers;
    private final Clock clock;

    SimulationController(Answers<IpLedgerState, IpLedgerEvent> answers, Clock clock) {
        this.answers = answers;
        this.clock = clock;
    }

    @PostMapping
    @Access(Role.OBSERVER)
    @Operation(
            summary = "What would come of an income under a scheme, adopted or not, at a date",
            description =
                    "Nothing is recorded, so no Idempotency-Key is needed. What earlier distributions used of a scheme's"
                            + " limits is counted for whoever may see those distributions; for others nothing is taken to be used.")
    Simulation.Result simulate(Tenant tenant, @RequestBody SimulationRequest request) {
        return answers.view(
                tenant,
                state -> request.run(
                        state,
                        each -> tenant.isIn(DistributionAccess.whole(state, each)),
                        tenant.isIn(ExpenseAccess.ofOwners(
                                state, request.asset(), LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC)))));
    }

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
            Schemes schemes = Schemes.of(state);
            Scheme adopted = version == null
                    ? schemes.latest(scheme).orElseThrow(() -> DomainException.notFound("scheme", scheme))
                    : schemes.require(scheme, version);
            return simulation.run(state, adopted, sees, seesExpenses);
        }
    }
}
