package io.consort.consortium.charter;

import io.consort.kernel.identity.OrganisationId;

/** A member agrees to a proposal. */
public record CharterConsented(int proposal, OrganisationId organisation) implements CharterEvent {
    @Override
    public String subject() {
        return CharterProposal.subject(proposal);
    }
}
