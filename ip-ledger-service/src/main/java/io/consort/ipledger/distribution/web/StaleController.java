package io.consort.ipledger.distribution.web;

import io.consort.ipledger.IpLedgerEvent;
import io.consort.ipledger.IpLedgerState;
import io.consort.ipledger.asset.AssetId;
import io.consort.ipledger.distribution.Distribution;
import io.consort.ipledger.distribution.DistributionAccess;
import io.consort.ipledger.distribution.DistributionId;
import io.consort.ipledger.distribution.Distributions;
import io.consort.ipledger.distribution.Pins;
import io.consort.ipledger.distribution.Stale;
import io.consort.ipledger.income.IncomeId;
import io.consort.ipledger.web.Edge;
import io.consort.starter.web.Access;
import io.consort.starter.web.Answers;
import io.consort.starter.web.Page;
import io.consort.starter.web.PageRequest;
import io.consort.starter.web.Recorded;
import io.consort.starter.web.Role;
import io.consort.starter.web.Tenant;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import java.util.Optional;
import org.joda.money.Money;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping(Edge.LEDGER + "/stale-distributions")
@Tag(name = "distributions")
final class StaleController {

    private final Answers<IpLedgerState, IpLedgerEvent> answers;

    StaleController(Answers<IpLedgerState, IpLedgerEvent> answers) {
        this.answers = answers;
    }

    @GetMapping
    @Access(Role.MEMBER)
    @Operation(
            summary = "Distributions that would come to something else if they were computed again now",
            description =
                    "Since title or an income was corrected, or an earlier distribution was computed again. An owner sees those"
                            + " of its assets, the secretariat all. Begin with the earliest.")
    Page<Recorded<StaleDistribution>> stale(Tenant tenant, PageRequest page) {
        return answers.page(
                tenant,
                state -> {
                    List<Stale> stale = Distributions.of(state).made().stream()
                            .filter(each -> isFor(tenant, state, each))
                            .map(each -> Stale.of(state, each))
                            .flatMap(Optional::stream)
                            .toList();
                    return page.over(stale, StaleDistribution::of);
                },
                each -> "distributions/" + each.distribution());
    }

    private static boolean isFor(Tenant tenant, IpLedgerState state, Distribution distribution) {
        return tenant.isIn(DistributionAccess.whole(state, distribution));
    }

    /**
     * @param placed what is placed by it
     * @param received what would be placed now
     * @param payees for how many payees something would change
     */
    record StaleDistribution(
            DistributionId distribution, IncomeId income, AssetId asset, Money placed, Money received, int payees) {

        static StaleDistribution of(Stale stale) {
            Pins pins = stale.distribution().pins();
            return new StaleDistribution(
                    stale.distribution().id(),
                    pins.income(),
                    pins.asset(),
                    stale.distribution().received(),
                    stale.received(),
                    stale.payees());
        }
    }
}
