package io.consort.ipledger.distribution.web;

import io.consort.ipledger.IpLedgerEvent;
import io.consort.ipledger.IpLedgerState;
import io.consort.ipledger.asset.AssetId;
import io.consort.ipledger.distribution.DistributeIncome;
import io.consort.ipledger.distribution.Distribution;
import io.consort.ipledger.distribution.DistributionAccess;
import io.consort.ipledger.distribution.DistributionEvent.IncomeDistributed;
import io.consort.ipledger.distribution.DistributionEvent.PayeeCredited;
import io.consort.ipledger.distribution.DistributionId;
import io.consort.ipledger.distribution.Distributions;
import io.consort.ipledger.distribution.Line;
import io.consort.ipledger.distribution.PaymentStatus;
import io.consort.ipledger.distribution.Pins;
import io.consort.ipledger.income.IncomeId;
import io.consort.ipledger.scheme.Payee;
import io.consort.ipledger.scheme.SchemeId;
import io.consort.ipledger.scheme.Use;
import io.consort.ipledger.web.Edge;
import io.consort.kernel.ledger.Audience;
import io.consort.kernel.ledger.Receipt;
import io.consort.starter.web.Access;
import io.consort.starter.web.Act;
import io.consort.starter.web.Answers;
import io.consort.starter.web.Change;
import io.consort.starter.web.Page;
import io.consort.starter.web.PageRequest;
import io.consort.starter.web.Recorded;
import io.consort.starter.web.Role;
import io.consort.starter.web.Tenant;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Predicate;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping(Edge.LEDGER + "/distributions")
@Tag(name = "distributions", description = "Who is paid what")
final class DistributionController {

    private final Answers<IpLedgerState, IpLedgerEvent> answers;

    DistributionController(Answers<IpLedgerState, IpLedgerEvent> answers) {
        this.answers = answers;
    }

    @PostMapping
    @Act("distribute-income")
    @Access(Role.SECRETARIAT)
    @Operation(summary = "Distribute an income, once, by a scheme and by title on its effective date")
    ResponseEntity<DistributionResponse> distribute(
            Tenant tenant, Change change, @RequestBody DistributeIncome command) {
        return answers.created(
                tenant, change, command, receipt -> Edge.location(tenant, receipt), DistributionResponse::of);
    }

    @GetMapping
    @Access(Role.FORMER)
    @Operation(
            summary =
                    "All distributions, or those of an asset, in the order of recording; amounts for those whom they concern",
            description = "For who has left, those that concern it.")
    Page<Recorded<DistributionSummary>> distributions(
            Tenant tenant, PageRequest page, @RequestParam(required = false) @Nullable AssetId asset) {
        return answers.page(
                tenant,
                state -> page.over(
                        Distributions.of(state).made(),
                        each -> (asset == null || asset.equals(each.pins().asset()))
                                && (tenant.isIn(Audience.EVERYONE) || tenant.isIn(DistributionAccess.of(state, each))),
                        each -> DistributionSummary.of(each, tenant.isIn(DistributionAccess.of(state, each)))),
                each -> each.received() == null ? null : "distributions/" + each.id());
    }

    @GetMapping("/{distributionId}")
    @Access(Role.FORMER)
    @Operation(
            summary = "One distribution, to the last unit of money, for those whom it concerns",
            description = "Owners of the asset at the date see it whole, others who are paid see their own part.")
    ResponseEntity<Recorded<DistributionResponse>> distribution(
            Tenant tenant, @PathVariable DistributionId distributionId) {
        return answers.one(
                tenant,
                "distributions/" + distributionId,
                state -> Distributions.of(state).distribution(distributionId).map(each -> {
                    if (!tenant.isIn(DistributionAccess.of(state, each))) {
                        throw DistributionAccess.refusal(distributionId);
                    }
                    return DistributionResponse.of(
                            each, payee -> tenant.isIn(DistributionAccess.of(state, each, payee)));
                }));
    }

    /**
     * @param received null for whom it does not concern
     */
    record DistributionSummary(
            DistributionId id,
            IncomeId income,
            AssetId asset,
            SchemeId scheme,
            int version,
            LocalDate titleOn,
            @Nullable Money received,
            int payees) {

        static DistributionSummary of(Distribution distribution, boolean concerned) {
            Pins pins = distribution.pins();
            return new DistributionSummary(
                    distribution.id(),
                    pins.income(),
                    pins.asset(),
                    pins.scheme(),
                    pins.version(),
                    pins.titleOn(),
                    concerned ? distribution.received() : null,
                    distribution.statements().size());
        }
    }

    /**
     * @param uses how far limits that carry over between runs were used before, and by it
     * @param recalculations how often it was computed again
     */
    record DistributionResponse(
            DistributionId id,
            IncomeId income,
            AssetId asset,
            SchemeId scheme,
            int version,
            LocalDate titleOn,
            Money gross,
            Money received,
            List<Use> uses,
            int recalculations,
            List<Credit> payees) {

        record Credit(Payee payee, List<Line> lines, Money total, PaymentStatus status) {}

        /** As far as it is seen what payees get. */
        static DistributionResponse of(Distribution distribution, Predicate<Payee> seen) {
            return of(
                    distribution.id(),
                    distribution.pins(),
                    distribution.gross(),
                    distribution.received(),
                    distribution.uses(),
                    distribution.recalculations(),
                    distribution.statements().values().stream()
                            .filter(each -> seen.test(each.payee()))
                            .map(each -> new Credit(each.payee(), each.lines(), each.total(), each.status()))
                            .toList());
        }

        static DistributionResponse of(Receipt<IpLedgerEvent> receipt) {
            IncomeDistributed distributed = receipt.first(IncomeDistributed.class);
            List<Credit> credits = receipt.events().stream()
                    .filter(PayeeCredited.class::isInstance)
                    .map(PayeeCredited.class::cast)
                    .map(each -> new Credit(each.payee(), each.lines(), each.total(), PaymentStatus.PAYABLE))
                    .toList();
            return of(
                    distributed.id(),
                    distributed.pins(),
                    distributed.gross(),
                    distributed.received(),
                    distributed.uses(),
                    0,
                    credits);
        }

        private static DistributionResponse of(
                DistributionId id,
                Pins pins,
                Money gross,
                Money received,
                List<Use> uses,
                int recalculations,
                List<Credit> credits) {
            return new DistributionResponse(
                    id,
                    pins.income(),
                    pins.asset(),
                    pins.scheme(),
                    pins.version(),
                    pins.titleOn(),
                    gross,
                    received,
                    uses,
                    recalculations,
                    credits);
        }
    }
}
