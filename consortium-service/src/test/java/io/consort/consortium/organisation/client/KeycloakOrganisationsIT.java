package io.consort.consortium.organisation.client;

import static org.assertj.core.api.Assertions.assertThat;

import io.consort.consortium.organisation.IdentityProvider;
import io.consort.consortium.organisation.IdentityProviderContract;
import io.consort.consortium.organisation.InternetDomain;
import io.consort.consortium.organisation.Organisation;
import io.consort.consortium.organisation.Profile;
import io.consort.kernel.problem.DomainException;
import io.consort.starter.client.ClientProperties;
import io.consort.starter.client.ServiceClients;
import io.consort.starter.client.ServiceTokens;
import io.consort.starter.security.IdentityProperties;
import io.consort.testkit.identity.TestIdentity;
import io.github.resilience4j.circuitbreaker.CircuitBreakerRegistry;
import java.time.Duration;
import java.util.List;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;

/** Against the real identity provider, by the service's own account there. */
class KeycloakOrganisationsIT extends IdentityProviderContract {

    private static final IdentityProvider PROVIDER = provider(TestIdentity.shared());

    private static IdentityProvider provider(TestIdentity keycloak) {
        String client = "consortium-service";
        IdentityProperties identity = new IdentityProperties(
                keycloak.issuer().toString(),
                keycloak.uri().toString(),
                "consort",
                "consort",
                client,
                keycloak.secret(client));
        ClientProperties patient = new ClientProperties(
                Duration.ofSeconds(10),
                Duration.ofSeconds(30),
                2,
                Duration.ofMillis(50),
                20,
                5,
                50,
                Duration.ofSeconds(5));
        return new KeycloakOrganisations(
                new ServiceClients(
                        patient, new ServiceTokens(identity, patient), CircuitBreakerRegistry.ofDefaults(), List.of()),
                identity);
    }

    @Override
    protected IdentityProvider provider() {
        return PROVIDER;
    }

    @Test
    void peopleOfALinkedOrganisationSignInForIt() {
        Organisation organisation = fresh();
        String alias = organisation.id().value();
        PROVIDER.link(organisation);
        TestIdentity.shared().createPerson("p-" + alias, alias);
        assertThat(TestIdentity.shared().token("p-" + alias)).isNotBlank();
    }

    @Test
    void linksAnOrganisationWithoutDomains() {
        Organisation organisation = fresh();
        assertThat(PROVIDER.link(with(organisation, List.of()))).isNotBlank();
    }

    @Test
    void saysThatTheDomainBelongsToAnother() {
        Organisation first = fresh();
        PROVIDER.link(first);
        Organisation second = with(fresh(), first.profile().domains());
        Assertions.assertThatExceptionOfType(DomainException.class)
                .isThrownBy(() -> PROVIDER.link(second))
                .satisfies(refusal -> assertThat(refusal.slug()).isEqualTo("identity-conflict"));
    }

    private static Organisation with(Organisation organisation, List<InternetDomain> domains) {
        Profile profile = organisation.profile();
        return new Organisation(
                organisation.id(),
                new Profile(
                        profile.legalName(),
                        profile.kind(),
                        profile.country(),
                        profile.region(),
                        profile.parent(),
                        profile.identifiers(),
                        domains),
                organisation.registeredAt(),
                null);
    }
}
