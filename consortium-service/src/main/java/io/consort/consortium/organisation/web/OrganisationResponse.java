package io.consort.consortium.organisation.web;

import io.consort.consortium.organisation.Belonging;
import io.consort.consortium.organisation.Country;
import io.consort.consortium.organisation.CreditCode;
import io.consort.consortium.organisation.IdentityStatus;
import io.consort.consortium.organisation.InternetDomain;
import io.consort.consortium.organisation.LegalName;
import io.consort.consortium.organisation.Lei;
import io.consort.consortium.organisation.Organisation;
import io.consort.consortium.organisation.OrganisationEvent.OrganisationRegistered;
import io.consort.consortium.organisation.OrganisationKind;
import io.consort.consortium.organisation.Profile;
import io.consort.consortium.organisation.Ror;
import io.consort.consortium.organisation.Succession;
import io.consort.kernel.identity.OrganisationId;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

record OrganisationResponse(
        OrganisationId id,
        String legalName,
        OrganisationKind kind,
        Country country,
        @Nullable String region,

        @Schema(description = "The organisation directly above it today") @Nullable
        OrganisationId parent,

        @Nullable Ror ror,
        @Nullable Lei lei,
        @Nullable CreditCode creditCode,
        List<InternetDomain> domains,

        @Schema(description = "Whether the identity provider knows it, so that its people can sign in")
        IdentityStatus identity,

        @Schema(description = "By which it was renamed, in the order of their dates")
        List<LegalName> names,

        @Schema(description = "Under whom it belonged, in the order of time")
        List<Belonging> groups,

        @Schema(description = "Who stands in its place, once it is no more") @Nullable
        Succession succession) {

    static OrganisationResponse of(OrganisationRegistered event) {
        Profile profile = event.profile();
        return new OrganisationResponse(
                event.organisation(),
                profile.legalName(),
                profile.kind(),
                profile.country(),
                profile.region(),
                profile.parent(),
                profile.identifiers().ror(),
                profile.identifiers().lei(),
                profile.identifiers().creditCode(),
                profile.domains(),
                IdentityStatus.PENDING,
                List.of(),
                profile.parent() == null ? List.of() : List.of(new Belonging(profile.parent(), null, null)),
                null);
    }

    static OrganisationResponse of(Organisation organisation, LocalDate today) {
        Profile profile = organisation.profile();
        return new OrganisationResponse(
                organisation.id(),
                organisation.nameOn(today),
                profile.kind(),
                profile.country(),
                profile.region(),
                organisation.chronicle().under(today).orElse(null),
                profile.identifiers().ror(),
                profile.identifiers().lei(),
                profile.identifiers().creditCode(),
                profile.domains(),
                organisation.identity(),
                organisation.chronicle().names(),
                organisation.chronicle().groups(),
                organisation.chronicle().succession());
    }
}
