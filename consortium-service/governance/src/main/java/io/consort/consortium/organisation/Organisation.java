package io.consort.consortium.organisation;

import io.consort.kernel.identity.OrganisationId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * An organisation on the register.
 *
 * @param profile as it was registered, with the identifiers that it has now
 * @param registeredAt when it was put there
 * @param chronicle what has changed since: its name, its group, its end
 * @param onboarding how far the identity provider knows it
 * @param people who administers it
 */
public record Organisation(
        OrganisationId id,
        Profile profile,
        Instant registeredAt,
        Chronicle chronicle,
        Onboarding onboarding,
        People people) {

    /** One that has just been put there. */
    public static Organisation registered(OrganisationId id, Profile profile, Instant at) {
        return new Organisation(id, profile, at, Chronicle.begun(profile.parent()), Onboarding.BEGUN, People.NONE);
    }

    Organisation with(Identifiers next) {
        return new Organisation(id, profile.with(next), registeredAt, chronicle, onboarding, people);
    }

    Organisation with(Chronicle next) {
        return new Organisation(id, profile, registeredAt, next, onboarding, people);
    }

    Organisation with(Onboarding next) {
        return new Organisation(id, profile, registeredAt, chronicle, next, people);
    }

    Organisation with(People next) {
        return new Organisation(id, profile, registeredAt, chronicle, onboarding, next);
    }

    /** Its id at the identity provider; null until it is linked. */
    public @Nullable String keycloakId() {
        return onboarding.keycloakId();
    }

    /** Whether the identity provider knows it. */
    public IdentityStatus identity() {
        return keycloakId() == null ? IdentityStatus.PENDING : IdentityStatus.LINKED;
    }

    /** How far it has come aboard. */
    public OnboardingStage stage() {
        if (keycloakId() == null) {
            return OnboardingStage.REGISTERED;
        }
        if (!people.administrators().isEmpty()) {
            return OnboardingStage.ADMINISTERED;
        }
        return onboarding.federated() ? OnboardingStage.FEDERATED : OnboardingStage.LINKED;
    }

    /** What it is called on a date. */
    public String nameOn(LocalDate date) {
        return chronicle.names().stream()
                .filter(each -> !date.isBefore(each.from()))
                .reduce((earlier, later) -> later)
                .map(LegalName::name)
                .orElse(profile.legalName());
    }

    /** What no other organisation may have as well; an alias is claimed in every spelling. */
    static List<String> claims(OrganisationId id, Profile profile) {
        List<String> claims = new ArrayList<>(profile.identifiers().claims());
        profile.domains().forEach(domain -> claims.add("domain " + domain));
        claims.add("id " + id.value().toLowerCase(Locale.ROOT));
        return claims;
    }
}
