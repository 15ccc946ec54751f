package io.consort.ipledger.background.web;

import io.consort.ipledger.IpLedgerEvent;
import io.consort.ipledger.IpLedgerState;
import io.consort.ipledger.asset.AssetId;
import io.consort.ipledger.asset.ProjectId;
import io.consort.ipledger.background.BackgroundEvent.BackgroundDeclared;
import io.consort.ipledger.background.BackgroundEvent.BackgroundReplied;
import io.consort.ipledger.background.Backgrounds;
import io.consort.ipledger.background.Declaration;
import io.consort.ipledger.background.DeclareBackground;
import io.consort.ipledger.background.Reply;
import io.consort.ipledger.background.ReplyToBackground;
import io.consort.ipledger.web.Edge;
import io.consort.ipledger.web.Own;
import io.consort.kernel.identity.OrganisationId;
import io.consort.starter.web.Access;
import io.consort.starter.web.Act;
import io.consort.starter.web.Answers;
import io.consort.starter.web.Change;
import io.consort.starter.web.Page;
import io.consort.starter.web.PageRequest;
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
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping(Edge.LEDGER + "/projects/{projectId}/background")
@Tag(name = "background", description = "What owners bring into a project")
final class BackgroundController {

    private final Answers<IpLedgerState, IpLedgerEvent> answers;

    BackgroundController(Answers<IpLedgerState, IpLedgerEvent> answers) {
        this.answers = answers;
    }

    record ConfirmRequest(
            @Schema(description = "What access is limited to; left out where it is not") @Nullable
            String limits) {}

    record RefuseRequest(String reason) {}

    @PostMapping
    @Act(value = "declare-background", binds = Act.Binds.ACTOR)
    @Access(Role.MEMBER)
    @Operation(summary = "Declare that a project needs an asset as background; its owners are asked")
    ResponseEntity<BackgroundDeclared> declare(
            Tenant tenant, Change change, @PathVariable ProjectId projectId, @RequestBody DeclareBackground command) {
        return answers.created(tenant, change, command, BackgroundDeclared.class);
    }

    @PostMapping("/{assetId}/confirmation")
    @Act("confirm-background")
    @Access(Role.FORMER)
    @Operation(summary = "Confirm one's own background, with limits of access or without")
    ResponseEntity<BackgroundReplied> confirm(
            Tenant tenant,
            Revision change,
            @PathVariable ProjectId projectId,
            @PathVariable AssetId assetId,
            @RequestBody ConfirmRequest request) {
        return reply(tenant, change, ReplyToBackground.confirm(projectId, assetId, request.limits()));
    }

    @PostMapping("/{assetId}/refusal")
    @Act("refuse-background")
    @Access(Role.FORMER)
    @Operation(summary = "Refuse that one's own asset is background to the project")
    ResponseEntity<BackgroundReplied> refuse(
            Tenant tenant,
            Revision change,
            @PathVariable ProjectId projectId,
            @PathVariable AssetId assetId,
            @RequestBody RefuseRequest request) {
        return reply(tenant, change, ReplyToBackground.refuse(projectId, assetId, request.reason()));
    }

    private ResponseEntity<BackgroundReplied> reply(Tenant tenant, Revision change, ReplyToBackground reply) {
        return answers.changed(tenant, change, subject(reply.project(), reply.asset()), reply, BackgroundReplied.class);
    }

    @GetMapping
    @Access(Role.FORMER)
    @Operation(summary = "The background of a project, and what its owners say; for who has left, its own")
    Page<Recorded<DeclarationResponse>> background(Tenant tenant, @PathVariable ProjectId projectId, PageRequest page) {
        return answers.page(
                tenant,
                state -> page.over(
                        Backgrounds.of(state).of(projectId),
                        declaration -> Own.sees(tenant, declaration.owners()::contains),
                        AssetId::value,
                        AssetId::new,
                        (asset, declaration) -> DeclarationResponse.of(declaration)),
                each -> subject(projectId, each.asset()));
    }

    @GetMapping("/{assetId}")
    @Access(Role.FORMER)
    @Operation(summary = "One asset's standing as background to a project")
    ResponseEntity<Recorded<DeclarationResponse>> declaration(
            Tenant tenant, @PathVariable ProjectId projectId, @PathVariable AssetId assetId) {
        return answers.one(
                tenant,
                subject(projectId, assetId),
                state -> Backgrounds.of(state).declaration(projectId, assetId).map(declaration -> {
                    Own.require(
                            Own.sees(tenant, declaration.owners()::contains),
                            "What is said of " + assetId + " as background");
                    return DeclarationResponse.of(declaration);
                }));
    }

    private static String subject(ProjectId project, AssetId asset) {
        return "projects/" + project + "/background/" + asset;
    }

    record DeclarationResponse(
            ProjectId project,
            AssetId asset,
            Declaration.Status status,
            String needed,
            LocalDate on,
            List<OrganisationId> owners,
            Map<OrganisationId, Reply> replies) {

        static DeclarationResponse of(Declaration declaration) {
            return new DeclarationResponse(
                    declaration.project(),
                    declaration.asset(),
                    declaration.status(),
                    declaration.needed(),
                    declaration.on(),
                    declaration.owners(),
                    declaration.replies());
        }
    }
}
