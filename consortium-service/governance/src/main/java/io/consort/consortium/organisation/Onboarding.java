package io.consort.consortium.organisation;

import org.jspecify.annotations.Nullable;

/**
 * How far an organisation has come aboard.
 *
 * @param keycloakId its id at the identity provider; null until it is linked
 * @param federation where its people are to sign in; null where nobody asked for that
 * @param federated whether they can
 * @param steps how many were recorded, so that the next one has a name of its own
 * @param fault why the next step cannot be made; null while nothing is known against it
 */
public record Onboarding(
        @Nullable String keycloakId,
        @Nullable Federation federation,
        boolean federated,
        int steps,
        @Nullable OnboardingFault fault) {

    static final Onboarding BEGUN = new Onboarding(null, null, false, 0, null);

    Onboarding linked(String id) {
        return new Onboarding(id, federation, federated, steps + 1, without(OnboardingStep.LINK));
    }

    Onboarding requested(Federation wanted) {
        return new Onboarding(keycloakId, wanted, false, steps + 1, without(OnboardingStep.FEDERATE));
    }

    Onboarding established() {
        return new Onboarding(keycloakId, federation, true, steps + 1, without(OnboardingStep.FEDERATE));
    }

    Onboarding failed(OnboardingFault next) {
        return new Onboarding(keycloakId, federation, federated, steps + 1, next);
    }

    private @Nullable OnboardingFault without(OnboardingStep made) {
        return fault == null || fault.step() == made ? null : fault;
    }
}
