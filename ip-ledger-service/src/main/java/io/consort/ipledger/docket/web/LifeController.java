package io.consort.ipledger.docket.web;

import io.consort.ipledger.IpLedgerEvent;
import io.consort.ipledger.IpLedgerState;
import io.consort.ipledger.asset.AssetEvent.AssetDescribed;
import io.consort.ipledger.asset.AssetEvent.AssetIdentified;
import io.consort.ipledger.asset.AssetId;
import io.consort.ipledger.asset.Holders;
import io.consort.ipledger.asset.Identifier;
import io.consort.ipledger.docket.AdvanceLife;
import io.consort.ipledger.docket.DescribeAsset;
import io.consort.ipledger.docket.Docket;
import io.consort.ipledger.docket.DocketEvent.LifeAdvanced;
import io.consort.ipledger.docket.IdentifyAsset;
import io.consort.ipledger.docket.Life;
import io.consort.ipledger.web.Edge;
import io.consort.ipledger.web.Own;
import io.consort.starter.web.Access;
import io.consort.starter.web.Act;
import io.consort.starter.web.Answers;
import io.consort.starter.web.Recorded;
import io.consort.starter.web.Revision;
import io.consort.starter.web.Role;
import io.consort.starter.web.Tenant;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping(Edge.LEDGER + "/assets/{assetId}")
@Tag(name = "docket", description = "How far an asset has come with the offices")
final class LifeController {

    private final Answers<IpLedgerState, IpLedgerEvent> answers;

    LifeController(Answers<IpLedgerState, IpLedgerEvent> answers) {
        this.answers = answers;
    }

    @PostMapping("/life")
    @Act("advance-life")
    @Access(Role.FORMER)
    @Operation(
            summary = "Record that an asset was filed, published, granted or lapsed, as an owner or as the secretariat")
    ResponseEntity<LifeAdvanced> advance(
            Tenant tenant, Revision change, @PathVariable AssetId assetId, @RequestBody AdvanceLife command) {
        return answers.changed(tenant, change, "assets/" + assetId, command, LifeAdvanced.class);
    }

    @GetMapping("/life")
    @Access(Role.FORMER)
    @Operation(summary = "What an asset has come through, from idea on")
    Recorded<Life> life(Tenant tenant, @PathVariable AssetId assetId) {
        return answers.recorded(
                tenant,
                state -> {
                    Own.require(
                            Own.sees(tenant, own -> Holders.of(state).isHolder(own, assetId)),
                            "The life of " + assetId);
                    return Docket.of(state).life(assetId);
                },
                _ -> "assets/" + assetId);
    }

    @PostMapping("/identifiers")
    @Act("identify-asset")
    @Access(Role.FORMER)
    @Operation(summary = "Record a further number or address of an asset, as an owner or as the secretariat")
    ResponseEntity<AssetIdentified> identify(
            Tenant tenant, Revision change, @PathVariable AssetId assetId, @RequestBody Identifier request) {
        return answers.changed(
                tenant, change, "assets/" + assetId, new IdentifyAsset(assetId, request), AssetIdentified.class);
    }

    @PostMapping("/particulars")
    @Act("describe-asset")
    @Access(Role.FORMER)
    @Operation(summary = "Tell or correct what matters about an asset of its kind, as an owner or as the secretariat")
    ResponseEntity<AssetDescribed> describe(
            Tenant tenant, Revision change, @PathVariable AssetId assetId, @RequestBody DescribeAsset command) {
        return answers.changed(tenant, change, "assets/" + assetId, command, AssetDescribed.class);
    }
}
