package io.consort.consortium.organisation.web;

import io.consort.consortium.organisation.Country;
import io.consort.consortium.organisation.CreditCode;
import io.consort.consortium.organisation.Identifiers;
import io.consort.consortium.organisation.InternetDomain;
import io.consort.consortium.organisation.Lei;
import io.consort.consortium.organisation.OrganisationKind;
import io.consort.consortium.organisation.Profile;
import io.consort.consortium.organisation.RegisterOrganisation;
import io.consort.consortium.organisation.Ror;
import io.consort.kernel.identity.OrganisationId;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import org.jspecify.annotations.Nullable;

record RegisterOrganisationRequest(
        @Schema(example = "utexas", description = "Also its alias at the identity provider; never changes")
        OrganisationId id,

        @Schema(example = "University of Texas at Austin") String legalName,

        OrganisationKind kind,

        @Schema(example = "US", description = "ISO 3166-1 alpha-2")
        Country country,

        @Schema(example = "Texas") @Nullable String region,

        @Schema(description = "The organisation at the head of its group") @Nullable
        OrganisationId parent,

        @Schema(example = "https://ror.org/00hj54h04") @Nullable
        Ror ror,

        @Nullable Lei lei,

        @Schema(description = "Unified social credit code (GB 32100)") @Nullable
        CreditCode creditCode,

        @Nullable List<InternetDomain> domains) {

    RegisterOrganisation toCommand() {
        return new RegisterOrganisation(
                id,
                new Profile(
                        legalName,
                        kind,
                        country,
                        region,
                        parent,
                        new Identifiers(ror, lei, creditCode),
                        domains == null ? List.of() : domains));
    }
}
