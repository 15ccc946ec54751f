package io.consort.consortium.organisation.web;

import io.consort.consortium.organisation.CreditCode;
import io.consort.consortium.organisation.Identifiers;
import io.consort.consortium.organisation.Lei;
import io.consort.consortium.organisation.OrganisationEvent.OrganisationIdentified;
import io.consort.consortium.organisation.Ror;
import io.consort.kernel.identity.OrganisationId;
import org.jspecify.annotations.Nullable;

record IdentifiersResponse(
        OrganisationId organisation,
        @Nullable Ror ror,
        @Nullable Lei lei,
        @Nullable CreditCode creditCode) {

    static IdentifiersResponse of(OrganisationIdentified event) {
        Identifiers identifiers = event.identifiers();
        return new IdentifiersResponse(
                event.organisation(), identifiers.ror(), identifiers.lei(), identifiers.creditCode());
    }
}
