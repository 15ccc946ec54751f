package io.consort.consortium.amendment.web;

import io.consort.consortium.ConsortiumEvent;
import io.consort.consortium.ConsortiumState;
import io.consort.consortium.amendment.ConsentToCharter;
import io.consort.consortium.amendment.ProposeCharter;
import io.consort.consortium.charter.CharterDraft;
import io.consort.consortium.charter.CharterEvent.CharterAgreed;
import io.consort.consortium.charter.CharterEvent.CharterConsented;
import io.consort.consortium.charter.CharterEvent.CharterProposed;
import io.consort.consortium.charter.CharterProposal;
import io.consort.consortium.charter.Charters;
import io.consort.consortium.membership.Members;
import io.consort.consortium.membership.OrganisationDirectory;
import io.consort.kernel.identity.OrganisationId;
import io.consort.kernel.ledger.Receipt;
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
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/consortium/consortia/{consortiumId}/charter")
@Tag(name = "charter")
final class CharterProposalController {

    private final Answers<ConsortiumState, ConsortiumEvent> answers;
    private final OrganisationDirectory directory;
    private final Clock clock;

    CharterProposalController(
            Answers<ConsortiumState, ConsortiumEvent> answers, OrganisationDirectory directory, Clock clock) {
        this.answers = answers;
        this.directory = directory;
        this.clock = clock;
    }

    @PostMapping("/proposals")
    @Act(value = "propose-charter", binds = Act.Binds.CONSORTIUM)
    @Access(Role.SECRETARIAT)
    @Operation(summary = "Ask all members to agree to a next version, where no motion changes the charter")
    ResponseEntity<ProposedResponse> propose(Tenant tenant, Change change, @RequestBody CharterDraft draft) {
        return answers.created(
                tenant, change, ProposeCharter.of(draft, directory), CharterProposed.class, ProposedResponse::of);
    }

    @GetMapping("/proposals")
    @Access(Role.OBSERVER)
    @Operation(summary = "What all members were asked to agree to, and whether they still can")
    Page<Recorded<ProposalSummary>> proposals(Tenant tenant, PageRequest page) {
        return answers.page(
                tenant,
                state -> page.over(
                        Charters.of(state).proposals(),
                        String::valueOf,
                        Integer::valueOf,
                        (number, each) -> ProposalSummary.of(each, Charters.of(state))),
                each -> CharterProposal.subject(each.proposal()));
    }

    @GetMapping("/proposals/{proposal}")
    @Access(Role.OBSERVER)
    @Operation(summary = "A proposal, with who has agreed to it and who has not")
    ResponseEntity<Recorded<ProposalResponse>> proposal(Tenant tenant, @PathVariable int proposal) {
        LocalDate today = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
        return answers.one(
                tenant,
                CharterProposal.subject(proposal),
                state -> Charters.of(state).proposal(proposal).map(each -> ProposalResponse.of(each, state, today)));
    }

    /** Open to observers, because they have acceded to the charter as well. */
    @PostMapping("/consents")
    @Act(value = "consent-to-charter", binds = Act.Binds.ACTOR)
    @Access(Role.OBSERVER)
    @Operation(
            summary = "Agree to a proposal, as the member itself; with the last consent the next version is in force")
    ResponseEntity<ConsentResponse> consent(Tenant tenant, Change change, @RequestBody ConsentToCharter command) {
        return answers.created(
                tenant,
                change,
                command,
                _ -> answers.address(tenant, CharterProposal.subject(command.proposal())),
                ConsentResponse::of);
    }

    record ProposalSummary(int proposal, int amends, boolean open, int consents) {

        static ProposalSummary of(CharterProposal proposal, Charters charters) {
            return new ProposalSummary(
                    proposal.number(),
                    proposal.amends(),
                    charters.isOpen(proposal),
                    proposal.consents().size());
        }
    }

    record ProposedResponse(int proposal, int amends, CharterDraft charter) {

        static ProposedResponse of(CharterProposed proposed) {
            return new ProposedResponse(proposed.proposal(), proposed.amends(), proposed.draft());
        }
    }

    record ProposalResponse(
            int proposal,
            int amends,

            @Schema(description = "Whether members can still agree to it")
            boolean open,

            CharterDraft charter,
            List<OrganisationId> consents,

            @Schema(description = "Members that have not agreed")
            List<OrganisationId> missing) {

        static ProposalResponse of(CharterProposal proposal, ConsortiumState state, LocalDate today) {
            return new ProposalResponse(
                    proposal.number(),
                    proposal.amends(),
                    Charters.of(state).isOpen(proposal),
                    proposal.draft(),
                    proposal.consents().stream()
                            .sorted((a, b) -> a.value().compareTo(b.value()))
                            .toList(),
                    Members.of(state).on(today).keySet().stream()
                            .map(OrganisationId::new)
                            .filter(member -> !proposal.consents().contains(member))
                            .toList());
        }
    }

    record ConsentResponse(
            int proposal,
            OrganisationId organisation,

            @Schema(description = "The version that is in force because this was the last consent") @Nullable
            Integer version) {

        static ConsentResponse of(Receipt<ConsortiumEvent> receipt) {
            CharterConsented consented = receipt.first(CharterConsented.class);
            Integer version = receipt.events().stream()
                    .filter(CharterAgreed.class::isInstance)
                    .map(event -> ((CharterAgreed) event).charter().version())
                    .findFirst()
                    .orElse(null);
            return new ConsentResponse(consented.proposal(), consented.organisation(), version);
        }
    }
}
