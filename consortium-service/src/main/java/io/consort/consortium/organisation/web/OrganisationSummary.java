package io.consort.consortium.organisation.web;

import io.consort.consortium.organisation.Country;
import io.consort.consortium.organisation.Organisation;
import io.consort.consortium.organisation.OrganisationKind;
import io.consort.kernel.identity.OrganisationId;

record OrganisationSummary(OrganisationId id, String legalName, OrganisationKind kind, Country country) {

    static OrganisationSummary of(Organisation organisation) {
        return new OrganisationSummary(
                organisation.id(),
                organisation.profile().legalName(),
                organisation.profile().kind(),
                organisation.profile().country());
    }
}
