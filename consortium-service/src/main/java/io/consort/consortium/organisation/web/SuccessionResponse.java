package io.consort.consortium.organisation.web;

import io.consort.consortium.organisation.OrganisationEvent.OrganisationSucceeded;
import io.consort.consortium.organisation.Succession;
import io.consort.kernel.identity.OrganisationId;
import java.time.LocalDate;
import java.util.List;

record SuccessionResponse(List<OrganisationId> organisations, List<OrganisationId> successors, LocalDate effectiveOn) {

    static SuccessionResponse of(List<OrganisationSucceeded> events) {
        Succession succession = events.getFirst().succession();
        return new SuccessionResponse(
                events.stream().map(OrganisationSucceeded::organisation).toList(),
                succession.successors(),
                succession.effectiveOn());
    }

    static SuccessionResponse of(OrganisationId organisation, Succession succession) {
        return new SuccessionResponse(List.of(organisation), succession.successors(), succession.effectiveOn());
    }
}
