package io.consort.consortium.organisation.web;

import io.consort.consortium.organisation.OrganisationEvent.PersonChanged;
import io.consort.consortium.organisation.PersonChange;
import io.consort.kernel.identity.OrganisationId;
import io.consort.kernel.identity.PersonId;

record PersonChangeResponse(OrganisationId organisation, PersonId person, PersonChange change) {

    static PersonChangeResponse of(PersonChanged event) {
        return new PersonChangeResponse(event.organisation(), event.person(), event.change());
    }
}
