package io.consort.consortium.succession.web;

import io.consort.consortium.organisation.Succession;
import io.consort.kernel.identity.OrganisationId;
import java.time.LocalDate;
import java.util.List;

record SuccessorResponse(OrganisationId organisation, List<OrganisationId> successors, LocalDate effectiveOn) {

    static SuccessorResponse of(OrganisationId organisation, Succession succession) {
        return new SuccessorResponse(organisation, succession.successors(), succession.effectiveOn());
    }
}
