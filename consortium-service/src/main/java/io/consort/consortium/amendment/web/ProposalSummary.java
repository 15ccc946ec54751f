package io.consort.consortium.amendment.web;

import io.consort.consortium.charter.CharterProposal;
import io.consort.consortium.charter.Charters;

record ProposalSummary(int proposal, int amends, boolean open, int consents) {

    static ProposalSummary of(CharterProposal proposal, Charters charters) {
        return new ProposalSummary(
                proposal.number(),
                proposal.amends(),
                charters.isOpen(proposal),
                proposal.consents().size());
    }
}
