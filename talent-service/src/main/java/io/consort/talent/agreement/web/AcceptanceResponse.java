package io.consort.talent.agreement.web;

import io.consort.kernel.identity.OrganisationId;
import io.consort.talent.TalentEvent;
import io.consort.talent.agreement.AgreementId;

record AcceptanceResponse(AgreementId id, int version, OrganisationId acceptedBy) {

    static AcceptanceResponse of(TalentEvent.AgreementAccepted accepted) {
        return new AcceptanceResponse(accepted.agreement(), accepted.version(), accepted.acceptedBy());
    }
}
