package io.consort.consortium.organisation.web;

import io.consort.consortium.organisation.InternetDomain;
import io.consort.consortium.organisation.Onboarding;
import io.consort.consortium.organisation.OnboardingFault;
import io.consort.consortium.organisation.OnboardingStage;
import io.consort.consortium.organisation.OnboardingStep;
import io.consort.consortium.organisation.Organisation;
import io.consort.kernel.identity.OrganisationId;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

record OnboardingResponse(
        OrganisationId organisation,
        OnboardingStage stage,

        @Schema(description = "Its id at the identity provider, once it is linked") @Nullable
        String keycloakId,

        List<InternetDomain> domains,
        @Nullable FederationResponse federation,

        @Schema(
                description =
                        "Whether its people can sign in there; until then, send the request with its secret again")
        boolean federated,

        int administrators,

        @Schema(description = "Why the next step cannot be made; it is tried again") @Nullable
        Fault fault) {

    static OnboardingResponse of(Organisation organisation) {
        Onboarding onboarding = organisation.onboarding();
        return new OnboardingResponse(
                organisation.id(),
                organisation.stage(),
                onboarding.keycloakId(),
                organisation.profile().domains(),
                onboarding.federation() == null ? null : FederationResponse.of(onboarding.federation()),
                onboarding.federated(),
                organisation.people().administrators().size(),
                onboarding.fault() == null ? null : Fault.of(onboarding.fault()));
    }

    record Fault(OnboardingStep step, String problem, String reason, Instant since) {

        static Fault of(OnboardingFault fault) {
            return new Fault(fault.step(), fault.slug(), fault.reason(), fault.since());
        }
    }
}
