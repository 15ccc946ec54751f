package io.consort.consortium.organisation.web;

import io.consort.consortium.organisation.CreditCode;
import io.consort.consortium.organisation.Identifiers;
import io.consort.consortium.organisation.IdentifyOrganisation;
import io.consort.consortium.organisation.Lei;
import io.consort.consortium.organisation.Ror;
import io.consort.kernel.identity.OrganisationId;
import io.swagger.v3.oas.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

record IdentifiersRequest(
        @Schema(example = "https://ror.org/00hj54h04") @Nullable
        Ror ror,

        @Nullable Lei lei,

        @Schema(description = "Unified social credit code (GB 32100)") @Nullable
        CreditCode creditCode) {

    IdentifyOrganisation toCommand(OrganisationId organisation) {
        return new IdentifyOrganisation(organisation, new Identifiers(ror, lei, creditCode));
    }
}
