package io.consort.consortium.organisation.web;

import io.consort.consortium.organisation.Country;
import io.consort.consortium.organisation.Organisation;
import io.consort.consortium.organisation.OrganisationKind;
import io.consort.kernel.identity.OrganisationId;
import java.time.LocalDate;

record OrganisationSummary(OrganisationId id, String legalName, OrganisationKind kind, Country country) {

    static OrganisationSummary of(Organisation organisation, LocalDate today) {
        return new OrganisationSummary(
                organisation.id(),
                organisation.nameOn(today),
                organisation.profile().kind(),
                organisation.profile().country());
    }
}
