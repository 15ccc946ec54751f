package io.consort.ipledger.evidence.web;

import io.consort.ipledger.IpLedgerEvent;
import io.consort.ipledger.IpLedgerState;
import io.consort.ipledger.asset.AssetId;
import io.consort.ipledger.asset.Holders;
import io.consort.ipledger.asset.Portfolio;
import io.consort.ipledger.evidence.AttachEvidence;
import io.consort.ipledger.evidence.Evidence;
import io.consort.ipledger.evidence.EvidenceAttached;
import io.consort.ipledger.evidence.Exhibit;
import io.consort.ipledger.evidence.Exhibits;
import io.consort.ipledger.evidence.Sha256;
import io.consort.ipledger.web.Edge;
import io.consort.ipledger.web.Own;
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
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping(Edge.LEDGER + "/assets/{assetId}/evidence")
@Tag(name = "evidence", description = "Digests of files that show when something was there")
final class EvidenceController {

    private final Answers<IpLedgerState, IpLedgerEvent> answers;

    EvidenceController(Answers<IpLedgerState, IpLedgerEvent> answers) {
        this.answers = answers;
    }

    @PostMapping
    @Act("attach-evidence")
    @Access(Role.FORMER)
    @Operation(
            summary = "Put the SHA-256 digest of a file on record, as an owner or as the secretariat; never the file")
    ResponseEntity<Evidence> attach(
            Tenant tenant, Change change, @PathVariable AssetId assetId, @RequestBody Evidence request) {
        return answers.created(
                tenant,
                change,
                new AttachEvidence(assetId, request),
                receipt -> Edge.location(tenant, receipt),
                receipt -> receipt.first(EvidenceAttached.class).evidence());
    }

    @GetMapping
    @Access(Role.FORMER)
    @Operation(summary = "All evidence about an asset, with the time of its recording and the entry that proves it")
    Page<Recorded<Exhibit>> evidence(Tenant tenant, @PathVariable AssetId assetId, PageRequest page) {
        return answers.page(
                tenant,
                state -> {
                    requireFor(tenant, state, assetId);
                    Portfolio.of(state).require(assetId);
                    return page.over(Exhibits.of(state).of(assetId), exhibit -> exhibit);
                },
                each -> "assets/" + assetId + "/evidence/" + each.evidence().digest());
    }

    @GetMapping("/{digest}")
    @Access(Role.FORMER)
    @Operation(summary = "The evidence of one digest")
    ResponseEntity<Recorded<Exhibit>> exhibit(
            Tenant tenant, @PathVariable AssetId assetId, @PathVariable Sha256 digest) {
        return answers.one(tenant, "assets/" + assetId + "/evidence/" + digest, state -> {
            requireFor(tenant, state, assetId);
            return Exhibits.of(state).exhibit(assetId, digest);
        });
    }

    private static void requireFor(Tenant tenant, IpLedgerState state, AssetId asset) {
        Own.require(Own.sees(tenant, own -> Holders.of(state).isHolder(own, asset)), "Evidence about " + asset);
    }
}
