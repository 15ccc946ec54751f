package io.consort.consortium.organisation.web;

import io.consort.consortium.organisation.OrganisationEvent.GroupJoined;
import io.consort.kernel.identity.OrganisationId;
import java.time.LocalDate;

record BelongingResponse(OrganisationId organisation, OrganisationId parent, LocalDate from) {

    static BelongingResponse of(GroupJoined joined) {
        return new BelongingResponse(joined.organisation(), joined.parent(), joined.from());
    }
}
