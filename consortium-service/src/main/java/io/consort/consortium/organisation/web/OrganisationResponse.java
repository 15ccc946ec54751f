package io.consort.consortium.organisation.web;

import io.consort.consortium.organisation.Country;
import io.consort.consortium.organisation.CreditCode;
import io.consort.consortium.organisation.IdentityStatus;
import io.consort.consortium.organisation.InternetDomain;
import io.consort.consortium.organisation.Lei;
import io.consort.consortium.organisation.Organisation;
import io.consort.consortium.organisation.OrganisationKind;
import io.consort.consortium.organisation.OrganisationRegistered;
import io.consort.consortium.organisation.Profile;
import io.consort.consortium.organisation.Ror;
import io.consort.kernel.identity.OrganisationId;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import org.jspecify.annotations.Nullable;

record OrganisationResponse(
        OrganisationId id,
        String legalName,
        OrganisationKind kind,
        Country country,
        @Nullable String region,
        @Nullable OrganisationId parent,
        @Nullable Ror ror,
        @Nullable Lei lei,
        @Nullable CreditCode creditCode,
        List<InternetDomain> domains,

        @Schema(description = "Whether the identity provider knows it, so that its people can sign in")
        IdentityStatus identity) {

    static OrganisationResponse of(OrganisationRegistered event) {
        return of(event.organisation(), event.profile(), IdentityStatus.PENDING);
    }

    static OrganisationResponse of(Organisation organisation) {
        return of(organisation.id(), organisation.profile(), organisation.identity());
    }

    private static OrganisationResponse of(OrganisationId id, Profile profile, IdentityStatus identity) {
        return new OrganisationResponse(
                id,
                profile.legalName(),
                profile.kind(),
                profile.country(),
                profile.region(),
                profile.parent(),
                profile.identifiers().ror(),
                profile.identifiers().lei(),
                profile.identifiers().creditCode(),
                profile.domains(),
                identity);
    }
}
