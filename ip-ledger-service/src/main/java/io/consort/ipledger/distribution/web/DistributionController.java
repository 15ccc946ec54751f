package io.consort.ipledger.distribution.web;

import io.consort.ipledger.IpLedgerEvent;
import io.consort.ipledger.IpLedgerState;
import io.consort.ipledger.distribution.DistributionAccess;
import io.consort.ipledger.distribution.DistributionId;
import io.consort.ipledger.web.Edge;
import io.consort.kernel.ledger.Audience;
import io.consort.starter.web.Access;
import io.consort.starter.web.Act;
import io.consort.starter.web.Answers;
import io.consort.starter.web.Change;
import io.consort.starter.web.Page;
import io.consort.starter.web.PageRequest;
import io.consort.starter.web.Role;
import io.consort.starter.web.Tenant;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
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
    @ResponseStatus(HttpStatus.CREATED)
    @Act("distribute-income")
    @Access(Role.SECRETARIAT)
    @Operation(summary = "Distribute an income, once, by a scheme and by title on its effective date")
    ResponseEntity<DistributionResponse> distribute(
            Tenant tenant, Change change, @RequestBody DistributeIncomeRequest request) {
        return answers.created(
                tenant,
                change,
                request.toCommand(),
                receipt -> Edge.location(tenant, receipt),
                DistributionResponse::of);
    }

    @GetMapping
    @Access(Role.FORMER)
    @Operation(
            summary = "All distributions, in the order of recording; amounts for those whom they concern",
            description = "For who has left, those that concern it.")
    Page<DistributionSummary> distributions(Tenant tenant, PageRequest page) {
        return answers.view(
                tenant,
                state -> page.over(
                        state.distributions().made(),
                        each -> tenant.isIn(Audience.EVERYONE) || tenant.isIn(DistributionAccess.of(state, each)),
                        each -> DistributionSummary.of(each, tenant.isIn(DistributionAccess.of(state, each)))));
    }

    @GetMapping("/{distributionId}")
    @Access(Role.FORMER)
    @Operation(
            summary = "One distribution, to the last unit of money, for those whom it concerns",
            description = "Owners of the asset at the date see it whole, others who are paid see their own part.")
    ResponseEntity<DistributionResponse> distribution(Tenant tenant, @PathVariable DistributionId distributionId) {
        return answers.one(
                tenant,
                "distributions/" + distributionId,
                state -> state.distributions().distribution(distributionId).map(each -> {
                    if (!tenant.isIn(DistributionAccess.of(state, each))) {
                        throw DistributionAccess.refusal(distributionId);
                    }
                    return DistributionResponse.of(
                            each, payee -> tenant.isIn(DistributionAccess.of(state, each, payee)));
                }));
    }
}
