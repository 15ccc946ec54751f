package io.consort.ipledger.right.web;

import io.consort.ipledger.IpLedgerEvent;
import io.consort.ipledger.IpLedgerState;
import io.consort.ipledger.asset.Asset;
import io.consort.ipledger.asset.AssetId;
import io.consort.ipledger.asset.Holders;
import io.consort.ipledger.asset.Origin;
import io.consort.ipledger.asset.Portfolio;
import io.consort.ipledger.charter.ByCharter;
import io.consort.ipledger.right.AccessAnswer;
import io.consort.ipledger.right.AccessRequest;
import io.consort.ipledger.right.AccessRequestId;
import io.consort.ipledger.right.AccessRequests;
import io.consort.ipledger.right.Extent;
import io.consort.ipledger.right.FieldOfUse;
import io.consort.ipledger.right.GrantAccess;
import io.consort.ipledger.right.RefuseAccess;
import io.consort.ipledger.right.RequestAccess;
import io.consort.ipledger.right.RightEvent.AccessAnswered;
import io.consort.ipledger.right.RightEvent.AccessRequested;
import io.consort.ipledger.right.RightKind;
import io.consort.ipledger.right.Royalty;
import io.consort.ipledger.right.Sublicensing;
import io.consort.ipledger.right.Terms;
import io.consort.ipledger.right.WithdrawAccess;
import io.consort.ipledger.web.Edge;
import io.consort.ipledger.web.Own;
import io.consort.kernel.identity.OrganisationId;
import io.consort.kernel.ledger.Command;
import io.consort.starter.web.Access;
import io.consort.starter.web.Act;
import io.consort.starter.web.Answers;
import io.consort.starter.web.Change;
import io.consort.starter.web.Page;
import io.consort.starter.web.PageRequest;
import io.consort.starter.web.Parties;
import io.consort.starter.web.Recorded;
import io.consort.starter.web.Revision;
import io.consort.starter.web.Role;
import io.consort.starter.web.Tenant;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.LocalDate;
import java.util.List;
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
@RequestMapping(Edge.LEDGER)
@Tag(name = "rights")
final class AccessRequestController {

    private final Answers<IpLedgerState, IpLedgerEvent> answers;
    private final Parties parties;
    private final ByCharter charter;
    private final RoyaltySeal seal;
    private final RoyaltyView royalties;

    AccessRequestController(
            Answers<IpLedgerState, IpLedgerEvent> answers,
            Parties parties,
            ByCharter charter,
            RoyaltySeal seal,
            RoyaltyView royalties) {
        this.answers = answers;
        this.parties = parties;
        this.charter = charter;
        this.seal = seal;
        this.royalties = royalties;
    }

    @PostMapping("/assets/{assetId}/rights/requests")
    @Act("request-access")
    @Access(Role.MEMBER)
    @Operation(summary = "Ask for access to an asset, for a project or for exploitation, on terms")
    ResponseEntity<AccessRequestResponse> ask(
            Tenant tenant, Change change, @PathVariable AssetId assetId, @RequestBody RequestAccessRequest request) {
        return answers.created(
                tenant,
                change,
                charter.decided(
                        tenant.consortium(),
                        answers.view(tenant, state -> project(state, assetId)),
                        parties.known(
                                tenant.consortium(),
                                Map.of("/holder", request.holder()),
                                request.toCommand(assetId, seal))),
                receipt -> Edge.location(tenant, receipt.first(AccessRequested.class)),
                receipt -> {
                    AccessRequested asked = receipt.first(AccessRequested.class);
                    return AccessRequestResponse.of(
                            new AccessRequest(asked.id(), asked.asset(), asked.terms(), null),
                            royalties.toParty(asked.terms()));
                });
    }

    @GetMapping("/rights/requests")
    @Access(Role.FORMER)
    @Operation(summary = "All requests for access, or those to an asset, in the order of recording")
    Page<Recorded<AccessRequestResponse>> requests(
            Tenant tenant, PageRequest page, @RequestParam(required = false) @Nullable AssetId asset) {
        return answers.page(
                tenant,
                state -> page.over(
                        AccessRequests.of(state).made(),
                        request -> (asset == null || asset.equals(request.asset())) && isFor(tenant, state, request),
                        request -> shown(tenant, state, request)),
                each -> subject(each.id()));
    }

    @GetMapping("/rights/requests/{requestId}")
    @Access(Role.FORMER)
    @Operation(
            summary = "One request for access",
            description = "What is offered is for who asks, for who owns the asset today, and for the secretariat.")
    ResponseEntity<Recorded<AccessRequestResponse>> request(Tenant tenant, @PathVariable AccessRequestId requestId) {
        return answers.one(
                tenant,
                subject(requestId),
                state -> AccessRequests.of(state).request(requestId).map(request -> {
                    Own.require(isFor(tenant, state, request), "The request " + requestId);
                    return shown(tenant, state, request);
                }));
    }

    private static boolean isFor(Tenant tenant, IpLedgerState state, AccessRequest request) {
        return Own.sees(tenant, own -> Holders.of(state).isHolder(own, request.asset()))
                || Own.sees(tenant, own -> own.equals(request.terms().holder()));
    }

    private AccessRequestResponse shown(Tenant tenant, IpLedgerState state, AccessRequest request) {
        return AccessRequestResponse.of(request, royalties.to(tenant, state, request));
    }

    @PostMapping("/rights/requests/{requestId}/grant")
    @Act("grant-access")
    @Access(Role.FORMER)
    @Operation(summary = "Grant access as it was asked for, as an owner")
    ResponseEntity<AccessAnswered> grantAccess(
            Tenant tenant, Revision change, @PathVariable AccessRequestId requestId, @RequestBody GrantAccess command) {
        return answer(tenant, change, requestId, charter.decided(tenant.consortium(), null, command));
    }

    @PostMapping("/rights/requests/{requestId}/refusal")
    @Act("refuse-access")
    @Access(Role.FORMER)
    @Operation(summary = "Refuse access with a reason, as an owner")
    ResponseEntity<AccessAnswered> refuse(
            Tenant tenant,
            Revision change,
            @PathVariable AccessRequestId requestId,
            @RequestBody RefuseAccess command) {
        return answer(tenant, change, requestId, charter.decided(tenant.consortium(), null, command));
    }

    @PostMapping("/rights/requests/{requestId}/withdrawal")
    @Act(value = "withdraw-access-request", binds = Act.Binds.ACTOR)
    @Access(Role.FORMER)
    @Operation(summary = "Take a request for access back, as who asked")
    ResponseEntity<AccessAnswered> withdraw(
            Tenant tenant,
            Revision change,
            @PathVariable AccessRequestId requestId,
            @RequestBody WithdrawAccess command) {
        return answer(tenant, change, requestId, command);
    }

    private ResponseEntity<AccessAnswered> answer(
            Tenant tenant, Revision change, AccessRequestId id, Command<IpLedgerState, IpLedgerEvent> command) {
        return answers.changed(tenant, change, subject(id), command, AccessAnswered.class);
    }

    private static @Nullable String project(IpLedgerState state, AssetId asset) {
        return Portfolio.of(state)
                .asset(asset)
                .map(Asset::origin)
                .map(Origin::project)
                .orElse(null);
    }

    private static String subject(AccessRequestId id) {
        return "rights/requests/" + id;
    }

    record RequestAccessRequest(
            @Schema(description = "implementation-access or exploitation-access")
            RightKind kind,

            @Schema(description = "Who would have access", example = "ti")
            OrganisationId holder,

            @Schema(description = "Codes of levels, the wider first, or all", example = "[\"lithography.euv\"]")
            List<FieldOfUse> fields,

            @Schema(description = "Countries of ISO 3166-1, named groups of them, or WORLD", example = "[\"WORLD\"]")
            List<String> territory,

            @Schema(description = "Left out of the territory", example = "[\"FR\"]") @Nullable
            List<String> except,

            @Schema(example = "2026-01-01") LocalDate from,

            @Schema(description = "The last day; none where it lasts as long as the asset", example = "2028-12-31")
            @Nullable
            LocalDate until,

            @Schema(description = "None where it is left out") @Nullable
            Sublicensing sublicensing,

            @Schema(description = "The project that needs access for implementation", example = "P-1") @Nullable
            String project,

            @Schema(description = "What is offered; nothing where it is left out") @Nullable
            Royalty royalty)
            implements TermsRequest {

        RequestAccess toCommand(AssetId asset, RoyaltySeal seal) {
            return new RequestAccess(asset, terms(seal));
        }
    }

    record AccessRequestResponse(
            AccessRequestId id,
            AssetId asset,
            RightKind kind,
            OrganisationId holder,
            List<FieldOfUse> fields,
            List<String> territory,
            @Nullable List<String> except,
            LocalDate from,
            @Nullable LocalDate until,
            Sublicensing sublicensing,
            @Nullable String project,
            @Nullable RoyaltyResponse royalty,
            @Nullable AccessAnswer answer) {

        static AccessRequestResponse of(AccessRequest request, @Nullable RoyaltyResponse royalty) {
            Terms terms = request.terms();
            Extent extent = terms.extent();
            return new AccessRequestResponse(
                    request.id(),
                    request.asset(),
                    terms.kind(),
                    terms.holder(),
                    extent.fields(),
                    extent.territory().within(),
                    extent.territory().without(),
                    extent.from(),
                    extent.until(),
                    terms.sublicensing(),
                    terms.project(),
                    royalty,
                    request.answer());
        }
    }
}
