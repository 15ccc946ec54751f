package io.consort.talent.agreement.web;

import io.consort.kernel.identity.OrganisationId;
import io.consort.talent.TalentEvent;
import io.consort.talent.agreement.AgreementId;
import io.consort.talent.agreement.Terms;

record ProposalResponse(
        AgreementId id, int version, OrganisationId home, OrganisationId host, Terms terms, OrganisationId proposedBy) {

    static ProposalResponse of(TalentEvent.AgreementProposed proposed) {
        return new ProposalResponse(
                proposed.agreement(),
                proposed.version(),
                proposed.home(),
                proposed.host(),
                proposed.terms(),
                proposed.proposedBy());
    }
}
