package io.consort.consortium.membership.web;

import io.consort.consortium.ConsortiumEvent;
import io.consort.consortium.ConsortiumState;
import io.consort.consortium.membership.Invite;
import io.consort.consortium.membership.Members;
import io.consort.consortium.membership.MembershipEvent.InvitationWithdrawn;
import io.consort.consortium.membership.MembershipEvent.OrganisationInvited;
import io.consort.consortium.membership.OrganisationDirectory;
import io.consort.consortium.membership.WithdrawInvitation;
import io.consort.consortium.rule.ClassId;
import io.consort.kernel.identity.OrganisationId;
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
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/consortium/consortia/{consortiumId}/invitations")
@Tag(name = "members")
final class InvitationController {

    private final Answers<ConsortiumState, ConsortiumEvent> answers;
    private final OrganisationDirectory directory;
    private final Clock clock;

    InvitationController(
            Answers<ConsortiumState, ConsortiumEvent> answers, OrganisationDirectory directory, Clock clock) {
        this.clock = clock;
        this.answers = answers;
        this.directory = directory;
    }

    @PostMapping
    @Act("invite-organisation")
    @Access(Role.SECRETARIAT)
    @Operation(summary = "Invite an organisation on the register to a class of members")
    ResponseEntity<InvitationResponse> invite(Tenant tenant, Change change, @RequestBody InviteRequest body) {
        return answers.created(
                tenant, change, body.toCommand(directory), OrganisationInvited.class, InvitationResponse::of);
    }

    @PostMapping("/{organisation}/withdrawals")
    @Act("withdraw-invitation")
    @Access(Role.SECRETARIAT)
    @Operation(
            summary = "Take an invitation back",
            description = "Refused where a resolution invites, until the consortium is being wound up.")
    ResponseEntity<InvitationWithdrawn> withdrawInvitation(
            Tenant tenant,
            Change change,
            @PathVariable OrganisationId organisation,
            @RequestBody WithdrawInvitation command) {
        return answers.created(tenant, change, command, InvitationWithdrawn.class);
    }

    @GetMapping
    @Access(Role.OBSERVER)
    @Operation(summary = "The invitations that are open, by organisation")
    Page<Recorded<InvitationResponse>> invitations(Tenant tenant, PageRequest page) {
        LocalDate today = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
        return answers.page(
                tenant,
                state -> page.over(
                        Members.of(state).byOrganisation(),
                        each -> each.open(today).isPresent(),
                        id -> id,
                        id -> id,
                        (id, participation) -> InvitationResponse.of(participation)),
                each -> "members/" + each.organisation());
    }

    record InviteRequest(
            @Schema(example = "ibm") OrganisationId organisation,
            @Schema(example = "full") ClassId membershipClass) {

        Invite toCommand(OrganisationDirectory directory) {
            return Invite.of(organisation, membershipClass, directory);
        }
    }
}
