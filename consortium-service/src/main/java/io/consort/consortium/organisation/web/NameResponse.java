package io.consort.consortium.organisation.web;

import io.consort.consortium.organisation.OrganisationEvent.OrganisationRenamed;
import io.consort.kernel.identity.OrganisationId;
import java.time.LocalDate;

record NameResponse(OrganisationId organisation, String legalName, LocalDate from) {

    static NameResponse of(OrganisationRenamed renamed) {
        return new NameResponse(renamed.organisation(), renamed.legalName(), renamed.from());
    }
}
