package io.consort.consortium.organisation;

import static io.consort.consortium.Histories.organisation;
import static io.consort.consortium.Histories.profile;
import static io.consort.consortium.Runtime.onPlatform;
import static io.consort.consortium.Runtime.platform;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.consort.consortium.ConsortiumEvent;
import io.consort.consortium.ConsortiumState;
import io.consort.consortium.Postman;
import io.consort.consortium.Runtime;
import io.consort.consortium.organisation.InMemoryIdentityProvider.Failure;
import io.consort.kernel.ledger.Ledgers;
import io.consort.kernel.need.Need;
import io.consort.kernel.problem.DomainException;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;

/** An organisation's way aboard stops at every place where it can, and goes on from there. */
class FederatingTest {

    private static final Federation OIDC =
            new Federation(FederationProtocol.OIDC, "https://login.ibm.example/metadata", "consort");
    private static final Federation SAML =
            new Federation(FederationProtocol.SAML, "https://login.ibm.example/saml", null);
    private static final Secret SECRET = new Secret("s3cret");

    private final Runtime runtime = new Runtime();
    private final InMemoryIdentityProvider provider = new InMemoryIdentityProvider();

    @Test
    void waitsForTheOrganisationItself() {
        try (var ledgers = runtime.start()) {
            onPlatform(ledgers, new RegisterOrganisation(organisation("ibm"), profile("ibm")));
            assertThat(ibm(ledgers).stage()).isEqualTo(OnboardingStage.REGISTERED);
            assertThatExceptionOfType(DomainException.class)
                    .isThrownBy(() -> onPlatform(ledgers, new RequestFederation(organisation("ibm"), OIDC)))
                    .satisfies(refusal -> assertThat(refusal.slug()).isEqualTo("identity-pending"));
        }
    }

    @Test
    void handsTheSecretThroughAndRecordsNone() {
        try (var ledgers = runtime.start()) {
            Provisioning provisioning = requested(ledgers, OIDC);
            assertThat(ibm(ledgers).stage()).isEqualTo(OnboardingStage.LINKED);
            provisioning.federate(organisation("ibm"), OIDC, SECRET);
            provisioning.federate(organisation("ibm"), OIDC, SECRET);
            assertThat(ibm(ledgers).stage()).isEqualTo(OnboardingStage.FEDERATED);
            assertThat(provider.secret("ibm")).isEqualTo("s3cret");
            assertThat(platform(ledgers).read().state().toString()).doesNotContain("s3cret");
            assertThat(platform(ledgers).read().size()).isEqualTo(4);
        }
    }

    @Test
    void waitsForTheSecretAfterACrashBeforeItArrived() {
        try (var ledgers = runtime.start()) {
            requested(ledgers, OIDC);
        }
        try (var ledgers = runtime.start()) {
            Provisioning provisioning = new Provisioning(ledgers, provider);
            new Postman(ledgers, provisioning).sweep();
            assertThat(ibm(ledgers).onboarding().federated()).isFalse();
            assertThat(ibm(ledgers).onboarding().federation()).isEqualTo(OIDC);
            assertThat(ibm(ledgers).onboarding().fault()).isNull();
            provisioning.federate(organisation("ibm"), OIDC, SECRET);
            assertThat(ibm(ledgers).onboarding().federated()).isTrue();
        }
    }

    @Test
    void isStuckWhileASecretIsToBeSentAgainOrAStepFailed() {
        try (var ledgers = runtime.start()) {
            onPlatform(ledgers, new RegisterOrganisation(organisation("ibm"), profile("ibm")));
            assertThat(stuck(ledgers)).as("on its way").isEmpty();
            provider.fails(Failure.REFUSED);
            new Postman(ledgers, new Provisioning(ledgers, provider)).sweep();
            OnboardingFault fault =
                    Objects.requireNonNull(ibm(ledgers).onboarding().fault());
            assertThat(stuck(ledgers))
                    .containsExactly(
                            new Need("onboarding", "organisations/ibm", "ibm", fault.since(), null, List.of(2L)));
            new Postman(ledgers, new Provisioning(ledgers, provider)).sweep();
            assertThat(stuck(ledgers)).isEmpty();
            onPlatform(ledgers, new RequestFederation(organisation("ibm"), OIDC));
            assertThat(stuck(ledgers))
                    .extracting(Need::since)
                    .containsOnlyNulls()
                    .hasSize(1);
            new Provisioning(ledgers, provider).federate(organisation("ibm"), OIDC, SECRET);
            assertThat(stuck(ledgers)).isEmpty();
        }
    }

    private static List<Need> stuck(Ledgers<ConsortiumState, ConsortiumEvent> ledgers) {
        return StuckOnboarding.on(platform(ledgers).read()).toList();
    }

    @Test
    void findsOutAfterACrashThatTheProviderHasDoneIt() {
        try (var ledgers = runtime.start()) {
            Provisioning provisioning = requested(ledgers, OIDC);
            provider.fails(Failure.AFTER);
            assertThatExceptionOfType(DomainException.class)
                    .isThrownBy(() -> provisioning.federate(organisation("ibm"), OIDC, SECRET));
            assertThat(ibm(ledgers).onboarding().federated()).isFalse();
        }
        try (var ledgers = runtime.start()) {
            new Postman(ledgers, new Provisioning(ledgers, provider)).sweep();
            assertThat(ibm(ledgers).onboarding().federated()).isTrue();
            assertThat(ibm(ledgers).onboarding().fault()).isNull();
        }
    }

    @Test
    void doesByItselfWhatNeedsNoSecret() {
        try (var ledgers = runtime.start()) {
            new Postman(ledgers, requested(ledgers, SAML)).sweep();
            assertThat(ibm(ledgers).stage()).isEqualTo(OnboardingStage.FEDERATED);
        }
    }

    @Test
    void recordsALastingReasonOnceAndForgetsItWhenItIsOver() {
        try (var ledgers = runtime.start()) {
            Provisioning provisioning = requested(ledgers, SAML);
            provider.fails(Failure.REFUSED, Failure.REFUSED, Failure.REFUSED, Failure.BEFORE);
            new Postman(ledgers, provisioning).sweep();
            new Postman(ledgers, provisioning).sweep();
            new Postman(ledgers, provisioning).sweep();
            assertThat(platform(ledgers).read().size()).isEqualTo(4);
            OnboardingFault fault = ibm(ledgers).onboarding().fault();
            assertThat(fault).isNotNull();
            assertThat(fault.step()).isEqualTo(OnboardingStep.FEDERATE);
            assertThat(fault.fault().slug()).isEqualTo("federation-refused");
            new Postman(ledgers, provisioning).sweep();
            assertThat(ibm(ledgers).onboarding().fault().fault().slug()).isEqualTo("identity-unavailable");
            new Postman(ledgers, provisioning).sweep();
            assertThat(ibm(ledgers).onboarding().fault()).isNull();
            assertThat(ibm(ledgers).onboarding().federated()).isTrue();
        }
    }

    @Test
    void anotherProviderTakesThePlaceOfTheFirst() {
        try (var ledgers = runtime.start()) {
            Provisioning provisioning = requested(ledgers, SAML);
            new Postman(ledgers, provisioning).sweep();
            onPlatform(ledgers, new RequestFederation(organisation("ibm"), OIDC));
            assertThat(ibm(ledgers).onboarding().federated()).isFalse();
            provisioning.federate(organisation("ibm"), OIDC, SECRET);
            assertThat(ibm(ledgers).onboarding().federation()).isEqualTo(OIDC);
            assertThat(ibm(ledgers).onboarding().federated()).isTrue();
        }
    }

    private Provisioning requested(Ledgers<ConsortiumState, ConsortiumEvent> ledgers, Federation federation) {
        onPlatform(ledgers, new RegisterOrganisation(organisation("ibm"), profile("ibm")));
        Provisioning provisioning = new Provisioning(ledgers, provider);
        new Postman(ledgers, provisioning).sweep();
        onPlatform(ledgers, new RequestFederation(organisation("ibm"), federation));
        return provisioning;
    }

    private static Organisation ibm(Ledgers<ConsortiumState, ConsortiumEvent> ledgers) {
        return Organisations.of(platform(ledgers).read().state()).require(organisation("ibm"));
    }
}
