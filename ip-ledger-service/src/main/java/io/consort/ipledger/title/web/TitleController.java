package io.consort.ipledger.title.web;

import io.consort.ipledger.ByCharter;
import io.consort.ipledger.IpLedgerEvent;
import io.consort.ipledger.IpLedgerState;
import io.consort.ipledger.asset.AssetId;
import io.consort.ipledger.title.Title;
import io.consort.ipledger.title.TitleEvent.ShareAssigned;
import io.consort.ipledger.title.TitleGraph;
import io.consort.ipledger.title.TitlePainter;
import io.consort.ipledger.web.Edge;
import io.consort.starter.web.Access;
import io.consort.starter.web.Act;
import io.consort.starter.web.Answers;
import io.consort.starter.web.Change;
import io.consort.starter.web.Page;
import io.consort.starter.web.PageRequest;
import io.consort.starter.web.Parties;
import io.consort.starter.web.Role;
import io.consort.starter.web.Tenant;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
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
@RequestMapping(Edge.LEDGER + "/assets/{assetId}")
@Tag(name = "title", description = "Who owns what, at every date")
final class TitleController {

    private final Answers<IpLedgerState, IpLedgerEvent> answers;
    private final Parties parties;

    private final ByCharter charter;

    TitleController(Answers<IpLedgerState, IpLedgerEvent> answers, Parties parties, ByCharter charter) {
        this.charter = charter;
        this.answers = answers;
        this.parties = parties;
    }

    @PostMapping("/assignments")
    @Act("assign-share")
    @Access(Role.FORMER)
    @Operation(
            summary =
                    "Assign a share of title from a date on, as the assignor, with a deed that it confirmed, or by a resolution")
    ResponseEntity<AssignmentResponse> assign(
            Tenant tenant, Change change, @PathVariable AssetId assetId, @RequestBody AssignmentRequest request) {
        return answers.changed(
                tenant,
                change,
                "assets/" + assetId,
                charter.decided(
                        tenant.consortium(),
                        parties.known(
                                tenant.consortium(),
                                Map.of("/to", request.to()),
                                request.toCommand(assetId, Edge.ownMandate(tenant)))),
                receipt -> AssignmentResponse.of(receipt.first(ShareAssigned.class)));
    }

    @GetMapping("/title")
    @Access(Role.FORMER)
    @Operation(
            summary = "Who owns which share at the end of a date, as known now or as known at an instant",
            description = "Before title begins, nobody does. For who left, of assets that it has or had a share of.")
    TitleResponse title(
            Tenant tenant,
            @PathVariable AssetId assetId,
            @RequestParam LocalDate on,
            @RequestParam(required = false) @Nullable Instant knownAt) {
        return answers.view(
                tenant,
                state -> TitleResponse.of(
                        assetId, TitleAccess.require(tenant, state, assetId), state.claims(), on, knownAt));
    }

    @GetMapping("/chain")
    @Access(Role.FORMER)
    @Operation(summary = "Every transfer of title in the order of recording, with its postings, which sum to zero")
    Page<ChainLinkResponse> chain(Tenant tenant, @PathVariable AssetId assetId, PageRequest page) {
        return answers.view(tenant, state -> {
            Title title = TitleAccess.require(tenant, state, assetId);
            return page.over(title.chain(), entry -> ChainLinkResponse.of(title, entry));
        });
    }

    @GetMapping("/chain/graph")
    @Access(Role.FORMER)
    @Operation(
            summary =
                    "The chain of title as nodes and links: what each holds from change to change, and what becomes of it",
            description =
                    "What was reversed is left out. The picture begins with title at the end of a date, or with title"
                            + " itself.")
    TitleGraph graph(
            Tenant tenant,
            @PathVariable AssetId assetId,
            @RequestParam(required = false) @Nullable LocalDate from,
            @RequestParam(required = false) @Nullable Instant knownAt) {
        return answers.view(
                tenant, state -> TitlePainter.paint(TitleAccess.require(tenant, state, assetId), knownAt, from));
    }

    @PostMapping("/reversals")
    @Act("reverse-transfer")
    @Access(Role.SECRETARIAT)
    @Operation(
            summary = "Reverse an entry of the chain that is wrong, and record what is true instead",
            description =
                    "Who loses by it has agreed: to what replaces the entry, or else to giving back what it brought (…/assents); or a"
                            + " resolution has it done. A pledge whose enforcement is reversed comes back at its old rank, and so does what others lost to it.")
    ResponseEntity<ReversalResponse> reverse(
            Tenant tenant, Change change, @PathVariable AssetId assetId, @RequestBody ReversalRequest request) {
        return answers.changed(
                tenant,
                change,
                "assets/" + assetId,
                parties.known(tenant.consortium(), request.named(), request.toCommand(assetId)),
                ReversalResponse::of);
    }
}
