package io.consort.ipledger.correction.web;

import io.consort.ipledger.IpLedgerEvent;
import io.consort.ipledger.IpLedgerState;
import io.consort.ipledger.asset.AssetEvent.AssetStruck;
import io.consort.ipledger.asset.AssetId;
import io.consort.ipledger.asset.Holders;
import io.consort.ipledger.asset.Identifier;
import io.consort.ipledger.asset.Portfolio;
import io.consort.ipledger.correction.AssetCorrected;
import io.consort.ipledger.correction.CorrectAsset;
import io.consort.ipledger.correction.Corrected;
import io.consort.ipledger.correction.Corrections;
import io.consort.ipledger.correction.StrikeAsset;
import io.consort.ipledger.party.Makers;
import io.consort.ipledger.web.Edge;
import io.consort.ipledger.web.Own;
import io.consort.starter.web.Access;
import io.consort.starter.web.Act;
import io.consort.starter.web.Answers;
import io.consort.starter.web.Page;
import io.consort.starter.web.PageRequest;
import io.consort.starter.web.Recorded;
import io.consort.starter.web.Revision;
import io.consort.starter.web.Role;
import io.consort.starter.web.Tenant;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
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
@RequestMapping(Edge.LEDGER)
@Tag(name = "assets")
final class AssetCorrectionController {

    private final Answers<IpLedgerState, IpLedgerEvent> answers;

    private final Makers makers;

    AssetCorrectionController(Answers<IpLedgerState, IpLedgerEvent> answers, Makers makers) {
        this.answers = answers;
        this.makers = makers;
    }

    /**
     * @param known the asset that is known by it; null where none is
     * @param formerly those that were, until it was corrected or they were struck
     */
    record KnownBy(Identifier identifier, @Nullable AssetId known, List<AssetId> formerly) {}

    @PostMapping("/assets/{assetId}/corrections")
    @Act("correct-asset")
    @Access(Role.FORMER)
    @Operation(
            summary = "Correct what is recorded about an asset, with the reason, as an owner or as the secretariat",
            description =
                    "Who made it, its name, a number, its ground and origin, its life, or a renewal. Once income came in, who made"
                            + " it is corrected by the secretariat; what was distributed by that is then among"
                            + " stale-distributions.")
    ResponseEntity<AssetCorrected> correct(
            Tenant tenant, Revision change, @PathVariable AssetId assetId, @RequestBody CorrectAsset command) {
        return answers.changed(
                tenant,
                change,
                "assets/" + assetId,
                makers.known(tenant.consortium(), "/is/inventors", command.people(), command),
                AssetCorrected.class);
    }

    @GetMapping("/assets/{assetId}/corrections")
    @Access(Role.FORMER)
    @Operation(
            summary =
                    "What was corrected about an asset, with what was recorded before and why, in the order of recording")
    Page<Recorded<Corrected>> corrections(Tenant tenant, @PathVariable AssetId assetId, PageRequest page) {
        return answers.view(tenant, state -> {
            Own.require(Own.sees(tenant, own -> Holders.of(state).isHolder(own, assetId)), "The asset " + assetId);
            Portfolio.of(state).require(assetId);
            return page.over(Corrections.of(state).of(assetId), each -> each)
                    .map(each -> new Recorded<>(each, List.of(each.seq())));
        });
    }

    @PostMapping("/assets/{assetId}/strikings")
    @Act("strike-asset")
    @Access(Role.FORMER)
    @Operation(
            summary = "Strike an asset that was registered by mistake, as an owner or as the secretariat",
            description =
                    "The other owners that confirmed their shares agree before, unless a resolution has it done. Refused while"
                            + " something stands on it that would be lost, which is named. It can be read; its numbers are free.")
    ResponseEntity<AssetStruck> strike(
            Tenant tenant, Revision change, @PathVariable AssetId assetId, @RequestBody StrikeAsset command) {
        return answers.changed(tenant, change, "assets/" + assetId, command, AssetStruck.class);
    }

    @GetMapping("/identifiers")
    @Access(Role.OBSERVER)
    @Operation(summary = "Which asset is known by a number or address, and which were until that was corrected")
    KnownBy known(
            Tenant tenant,
            @RequestParam Identifier.Type type,
            @RequestParam(required = false) @Nullable String office,
            @RequestParam String value) {
        Identifier identifier = new Identifier(type, office, value);
        return answers.view(
                tenant,
                state -> new KnownBy(
                        identifier,
                        Portfolio.of(state).knownBy(identifier).orElse(null),
                        Corrections.of(state).formerlyKnownBy(identifier)));
    }
}
