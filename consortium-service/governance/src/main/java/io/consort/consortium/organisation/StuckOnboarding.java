package io.consort.consortium.organisation;

import io.consort.consortium.ConsortiumState;
import io.consort.kernel.ledger.View;
import io.consort.kernel.need.Need;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Organisations that cannot come further aboard: a step of theirs failed, or their own provider is to be linked and waits for its secret
 * to be sent again.
 */
public final class StuckOnboarding {

    private StuckOnboarding() {}

    /** Those on the register, each since the step failed. */
    public static Stream<Need> on(View<ConsortiumState> platform) {
        Organisations register = Organisations.of(platform.state());
        return Stream.concat(register.unfinished().links().stream(), register.unfinished().federations().stream())
                .distinct()
                .map(register::require)
                .filter(each -> isStuck(each.onboarding()))
                .map(each -> need(platform, each));
    }

    private static boolean isStuck(Onboarding onboarding) {
        return onboarding.fault() != null || waitsForSecret(onboarding);
    }

    private static boolean waitsForSecret(Onboarding onboarding) {
        Federation wanted = onboarding.federation();
        return wanted != null
                && !onboarding.federated()
                && wanted.protocol() == FederationProtocol.OIDC
                && onboarding.keycloakId() != null;
    }

    private static Need need(View<ConsortiumState> platform, Organisation organisation) {
        String subject = "organisations/" + organisation.id();
        List<Long> entries = platform.version(subject).stream().boxed().toList();
        Instant since = Optional.ofNullable(organisation.onboarding().fault())
                .map(OnboardingFault::since)
                .orElse(null);
        return new Need("onboarding", subject, organisation.id().value(), since, null, entries);
    }
}
