package io.consort.ipledger.scheme.web;

import io.consort.ipledger.IpLedgerEvent;
import io.consort.ipledger.IpLedgerState;
import io.consort.ipledger.asset.AssetId;
import io.consort.ipledger.asset.Holders;
import io.consort.ipledger.scheme.AssignScheme;
import io.consort.ipledger.scheme.SchemeAssignment;
import io.consort.ipledger.scheme.SchemeEvent.SchemeAssigned;
import io.consort.ipledger.scheme.Schemes;
import io.consort.ipledger.web.Edge;
import io.consort.ipledger.web.Own;
import io.consort.kernel.problem.DomainException;
import io.consort.starter.web.Access;
import io.consort.starter.web.Act;
import io.consort.starter.web.Answers;
import io.consort.starter.web.Change;
import io.consort.starter.web.Recorded;
import io.consort.starter.web.Role;
import io.consort.starter.web.Tenant;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.LocalDate;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping(Edge.LEDGER + "/assets/{assetId}/scheme")
@Tag(name = "schemes")
final class AssetSchemeController {

    private final Answers<IpLedgerState, IpLedgerEvent> answers;

    AssetSchemeController(Answers<IpLedgerState, IpLedgerEvent> answers) {
        this.answers = answers;
    }

    @PostMapping
    @Act("assign-scheme")
    @Access(Role.SECRETARIAT)
    @Operation(
            summary = "Say by which scheme an asset's income is distributed, as a resolution decided",
            description =
                    "From then on its income is distributed by no other. A later decision is for the dates that it covers.")
    ResponseEntity<SchemeAssignment> assign(
            Tenant tenant, Change change, @PathVariable AssetId assetId, @RequestBody SchemeAssignment request) {
        return answers.created(
                tenant,
                change,
                new AssignScheme(assetId, request),
                receipt -> Edge.location(tenant, receipt),
                receipt -> receipt.first(SchemeAssigned.class).assignment());
    }

    @GetMapping
    @Access(Role.FORMER)
    @Operation(summary = "By which scheme income of a date is distributed, where that was decided")
    Recorded<SchemeAssignment> schemeOfAsset(Tenant tenant, @PathVariable AssetId assetId, @RequestParam LocalDate on) {
        return answers.recorded(
                tenant,
                state -> {
                    Own.require(
                            Own.sees(tenant, own -> Holders.of(state).isHolder(own, assetId)),
                            "The scheme of " + assetId);
                    return Schemes.of(state)
                            .ofAssets()
                            .on(assetId, on)
                            .orElseThrow(() -> DomainException.notFound("scheme", "of " + assetId + " on " + on));
                },
                _ -> "assets/" + assetId + "/scheme");
    }
}
