package io.consort.ipledger.valuation.web;

import io.consort.ipledger.IpLedgerEvent;
import io.consort.ipledger.IpLedgerState;
import io.consort.ipledger.asset.AssetId;
import io.consort.ipledger.asset.Holders;
import io.consort.ipledger.asset.Portfolio;
import io.consort.ipledger.title.Assignment;
import io.consort.ipledger.title.Titles;
import io.consort.ipledger.valuation.ContributeShare;
import io.consort.ipledger.valuation.Contributed;
import io.consort.ipledger.valuation.Contribution;
import io.consort.ipledger.valuation.ContributionId;
import io.consort.ipledger.valuation.Contributions;
import io.consort.ipledger.valuation.IssuedStock;
import io.consort.ipledger.valuation.ShareContributed;
import io.consort.ipledger.valuation.ValuationId;
import io.consort.ipledger.valuation.Valuations;
import io.consort.ipledger.web.Edge;
import io.consort.ipledger.web.Own;
import io.consort.kernel.identity.OrganisationId;
import io.consort.kernel.ledger.Receipt;
import io.consort.kernel.money.Fraction;
import io.consort.starter.web.Access;
import io.consort.starter.web.Act;
import io.consort.starter.web.Answers;
import io.consort.starter.web.Change;
import io.consort.starter.web.Page;
import io.consort.starter.web.PageRequest;
import io.consort.starter.web.Parties;
import io.consort.starter.web.Recorded;
import io.consort.starter.web.Role;
import io.consort.starter.web.Tenant;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping(Edge.LEDGER + "/assets/{assetId}/contributions")
@Tag(name = "valuations")
final class ContributionController {

    private final Answers<IpLedgerState, IpLedgerEvent> answers;
    private final Parties parties;
    private final ValuationView view;

    ContributionController(Answers<IpLedgerState, IpLedgerEvent> answers, Parties parties, ValuationView view) {
        this.answers = answers;
        this.parties = parties;
        this.view = view;
    }

    @PostMapping
    @Act("contribute-share")
    @Access(Role.FORMER)
    @Operation(
            summary = "Put a share of title into a company's capital, as the contributor or by a resolution",
            description =
                    "Title moves as by an assignment: what is pledged needs the pledgee's consent, and co-owners have had"
                            + " notice where the charter asks for it. The valuation is valid on the effective date, and its valuer"
                            + " independent. The company has agreed to exactly this, by an assent. To undo it, reverse the entry of the chain of title.")
    ResponseEntity<ContributionResponse> contribute(
            Tenant tenant, Change change, @PathVariable AssetId assetId, @RequestBody ContributeShare command) {
        return answers.created(
                tenant,
                change,
                parties.known(tenant.consortium(), Map.of("/to", command.to()), command),
                receipt -> Edge.location(tenant, receipt),
                ContributionController::contributed);
    }

    private static ContributionResponse contributed(Receipt<IpLedgerEvent> receipt) {
        return ContributionResponse.of(
                new Contributed(
                        receipt.first(ShareContributed.class),
                        receipt.entries().getFirst().header().seq() + 1),
                true,
                null);
    }

    @GetMapping
    @Access(Role.FORMER)
    @Operation(summary = "All contributions of an asset's title to capital, in the order of recording")
    Page<Recorded<ContributionResponse>> contributions(Tenant tenant, @PathVariable AssetId assetId, PageRequest page) {
        return answers.page(
                tenant,
                state -> {
                    Portfolio.of(state).require(assetId);
                    requireFor(tenant, state, assetId);
                    return page.over(Contributions.of(state).of(assetId), each -> shown(tenant, state, each));
                },
                each -> "assets/" + assetId + "/contributions/" + each.id());
    }

    @GetMapping("/{contributionId}")
    @Access(Role.FORMER)
    @Operation(
            summary = "One contribution",
            description = "Whether it stands follows from the chain of title, and so its version is the asset's.")
    ResponseEntity<Recorded<ContributionResponse>> contribution(
            Tenant tenant, @PathVariable AssetId assetId, @PathVariable ContributionId contributionId) {
        return answers.one(
                tenant, "assets/" + assetId, "assets/" + assetId + "/contributions/" + contributionId, state -> {
                    requireFor(tenant, state, assetId);
                    return Optional.of(
                            shown(tenant, state, Contributions.of(state).require(assetId, contributionId)));
                });
    }

    private static void requireFor(Tenant tenant, IpLedgerState state, AssetId asset) {
        Own.require(
                Own.sees(tenant, own -> Holders.of(state).isHolder(own, asset)), "What was contributed of " + asset);
    }

    private ContributionResponse shown(Tenant tenant, IpLedgerState state, Contributed contributed) {
        ShareContributed event = contributed.event();
        return ContributionResponse.of(
                contributed,
                view.isOpen(
                        tenant,
                        state,
                        Valuations.of(state).get(event.contribution().valuation())),
                contributed.reversedBy(Titles.of(state).require(event.asset())));
    }

    /** A contribution to capital. Its transfer of title is for everyone to see; amounts are for those who may read the valuation. */
    record ContributionResponse(
            ContributionId id,
            AssetId asset,
            OrganisationId from,
            OrganisationId to,
            Fraction share,
            LocalDate effective,
            ValuationId valuation,

            @Schema(description = "The share of the valuation's point value, down to whole minor units") @Nullable
            Money capital,

            @Nullable IssuedStock issued,

            @Schema(description = "What is credited beyond the nominal amount of the shares issued") @Nullable
            Money premium,

            @Schema(description = "The entry of the chain of title that moved the share")
            long entry,

            @Schema(description = "The entry that reversed it; absent while the contribution stands") @Nullable
            Long reversedBy) {

        static ContributionResponse of(Contributed contributed, boolean open, @Nullable Long reversedBy) {
            Contribution contribution = contributed.event().contribution();
            Assignment assignment = contribution.assignment();
            return new ContributionResponse(
                    contributed.event().id(),
                    contributed.event().asset(),
                    assignment.from(),
                    assignment.to(),
                    assignment.share(),
                    assignment.effective(),
                    contribution.valuation(),
                    open ? contribution.capital() : null,
                    open ? contribution.issued() : null,
                    open ? contribution.premium() : null,
                    contributed.entry(),
                    reversedBy);
        }
    }
}
