package io.consort.ipledger.asset.web;

import io.consort.ipledger.IpLedgerEvent;
import io.consort.ipledger.IpLedgerState;
import io.consort.ipledger.asset.AssetEvent.AssetRegistered;
import io.consort.ipledger.asset.AssetId;
import io.consort.ipledger.party.Makers;
import io.consort.ipledger.web.Edge;
import io.consort.ipledger.web.Own;
import io.consort.starter.web.Access;
import io.consort.starter.web.Act;
import io.consort.starter.web.Answers;
import io.consort.starter.web.Change;
import io.consort.starter.web.Parties;
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
@RequestMapping(Edge.LEDGER + "/assets")
@Tag(name = "assets", description = "What is owned")
final class AssetController {

    private final Answers<IpLedgerState, IpLedgerEvent> answers;
    private final Parties parties;
    private final Makers makers;

    AssetController(Answers<IpLedgerState, IpLedgerEvent> answers, Parties parties, Makers makers) {
        this.answers = answers;
        this.parties = parties;
        this.makers = makers;
    }

    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    @Act("register-asset")
    @Access(Role.MEMBER)
    @Operation(
            summary = "Register an asset with its first owners' exact shares, as one of them or as the secretariat",
            description =
                    "Who registers it claims the others' shares. Until each confirms its own, that share is not assigned,"
                            + " licensed, pledged or paid on.")
    ResponseEntity<AssetResponse> register(Tenant tenant, Change change, @RequestBody RegisterAssetRequest request) {
        return answers.created(
                tenant,
                change,
                parties.known(
                        tenant.consortium(),
                        request.named(),
                        makers.known(
                                tenant.consortium(),
                                "/inventors",
                                request.people(),
                                request.toCommand(Edge.mandate(tenant)))),
                receipt -> Edge.location(tenant, receipt),
                receipt -> AssetResponse.of(receipt.first(AssetRegistered.class).asset()));
    }

    @GetMapping("/{assetId}")
    @Access(Role.FORMER)
    @Operation(summary = "One asset; for who has left, one that it has or had a share of")
    ResponseEntity<AssetResponse> asset(Tenant tenant, @PathVariable AssetId assetId) {
        return answers.one(tenant, "assets/" + assetId, state -> {
            Own.require(Own.sees(tenant, own -> state.isHolder(own, assetId)), "The asset " + assetId);
            return state.portfolio()
                    .asset(assetId)
                    .map(asset -> AssetResponse.of(
                            asset, state.portfolio().whyStruck(assetId).orElse(null)));
        });
    }
}
