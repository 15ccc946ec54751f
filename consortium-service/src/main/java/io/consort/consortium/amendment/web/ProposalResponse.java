package io.consort.consortium.amendment.web;

import io.consort.consortium.ConsortiumState;
import io.consort.consortium.charter.CharterDraft;
import io.consort.consortium.charter.CharterProposal;
import io.consort.kernel.identity.OrganisationId;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import java.util.List;

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
                state.charters().isOpen(proposal),
                proposal.draft(),
                proposal.consents().stream()
                        .sorted((a, b) -> a.value().compareTo(b.value()))
                        .toList(),
                state.members().on(today).keySet().stream()
                        .map(OrganisationId::new)
                        .filter(member -> !proposal.consents().contains(member))
                        .toList());
    }
}
