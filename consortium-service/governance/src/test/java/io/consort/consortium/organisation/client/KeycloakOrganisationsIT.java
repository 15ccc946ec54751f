package io.consort.consortium.organisation.client;

import static org.assertj.core.api.Assertions.assertThat;

import io.consort.consortium.organisation.Account;
import io.consort.consortium.organisation.Accounts;
import io.consort.consortium.organisation.Federation;
import io.consort.consortium.organisation.FederationProtocol;
import io.consort.consortium.organisation.IdentityProvider;
import io.consort.consortium.organisation.IdentityProviderContract;
import io.consort.consortium.organisation.InternetDomain;
import io.consort.consortium.organisation.Invitee;
import io.consort.consortium.organisation.LinkedOrganisations;
import io.consort.consortium.organisation.MailAddress;
import io.consort.consortium.organisation.Organisation;
import io.consort.consortium.organisation.PeopleDirectory;
import io.consort.consortium.organisation.Person;
import io.consort.consortium.organisation.Profile;
import io.consort.consortium.organisation.Secret;
import io.consort.kernel.identity.PersonId;
import io.consort.kernel.problem.DomainException;
import io.consort.starter.client.ClientProperties;
import io.consort.starter.client.ServiceClients;
import io.consort.starter.client.ServiceTokens;
import io.consort.starter.security.IdentityProperties;
import io.consort.testkit.identity.TestIdentity;
import io.github.resilience4j.circuitbreaker.CircuitBreakerRegistry;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;

/** Against the real identity provider, by the service's own account there. */
class KeycloakOrganisationsIT extends IdentityProviderContract {

    private static final IdentityProperties IDENTITY = identity(TestIdentity.shared());
    private static final ServiceClients CLIENTS = clients();
    private static final IdentityProvider PROVIDER = new KeycloakOrganisations(CLIENTS, IDENTITY);
    private static final PeopleDirectory PEOPLE = new KeycloakPeople(CLIENTS, IDENTITY);
    private static final Accounts ACCOUNTS = new KeycloakAccounts(CLIENTS, IDENTITY);

    private static IdentityProperties identity(TestIdentity keycloak) {
        String client = "consortium-service";
        return new IdentityProperties(
                keycloak.issuer().toString(),
                keycloak.uri().toString(),
                "consort",
                "consort",
                client,
                keycloak.clientKey(client).secretText());
    }

    private static ServiceClients clients() {
        ClientProperties patient = new ClientProperties(
                Duration.ofSeconds(10),
                Duration.ofSeconds(30),
                2,
                Duration.ofMillis(50),
                20,
                5,
                50,
                Duration.ofSeconds(5));
        return new ServiceClients(
                patient, new ServiceTokens(IDENTITY, patient), CircuitBreakerRegistry.ofDefaults(), List.of());
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

    @Test
    void linksAnotherRealmAsAnOrganisationsOwnProvider() {
        Organisation organisation = fresh();
        Organisation linked = LinkedOrganisations.linked(organisation, PROVIDER.link(organisation));
        Federation federation = new Federation(
                FederationProtocol.OIDC,
                TestIdentity.shared().uri() + "/realms/master/.well-known/openid-configuration",
                "consort");
        assertThat(PROVIDER.isFederated(linked, federation)).isFalse();
        PROVIDER.federate(linked, federation, new Secret("s3cret"));
        assertThat(PROVIDER.isFederated(linked, federation)).isTrue();
        PROVIDER.federate(linked, federation, new Secret("another"));
        assertThat(PROVIDER.isFederated(linked, federation)).isTrue();

        Federation nowhere = new Federation(
                FederationProtocol.SAML, TestIdentity.shared().uri() + "/realms/none/protocol/saml/descriptor", null);
        Assertions.assertThatExceptionOfType(DomainException.class)
                .isThrownBy(() -> PROVIDER.federate(linked, nowhere, null))
                .satisfies(refusal -> assertThat(refusal.slug()).isEqualTo("federation-refused"));
        Federation saml = new Federation(
                FederationProtocol.SAML, TestIdentity.shared().uri() + "/realms/master/protocol/saml/descriptor", null);
        Organisation other = fresh();
        Organisation otherLinked = LinkedOrganisations.linked(other, PROVIDER.link(other));
        PROVIDER.federate(otherLinked, saml, null);
        assertThat(PROVIDER.isFederated(otherLinked, saml)).isTrue();
    }

    @Test
    void looksAfterAnOrganisationsPeople() {
        Organisation organisation = fresh();
        String alias = organisation.id().value();
        Organisation linked = LinkedOrganisations.linked(organisation, PROVIDER.link(organisation));
        Invitee ada = new Invitee(new MailAddress("ada@" + alias + ".example"), "Ada", "Byron");

        PersonId person = PEOPLE.account(linked, ada).orElseThrow();
        assertThat(PEOPLE.account(linked, ada)).contains(person);
        assertThat(PEOPLE.people(linked, 0, 10)).isEmpty();
        PEOPLE.join(linked, person);
        PEOPLE.join(linked, person);
        Person expected = new Person(person, "ada@" + alias + ".example", "Ada", "Byron", false);
        assertThat(PEOPLE.people(linked, 0, 10)).containsExactly(expected);
        assertThat(PEOPLE.people(linked, 1, 10)).isEmpty();
        assertThat(PEOPLE.find(linked, person)).contains(expected);
        assertThat(PEOPLE.isElsewhere(linked, person)).isFalse();

        Organisation second = fresh();
        Organisation other = LinkedOrganisations.linked(second, PROVIDER.link(second));
        PEOPLE.join(other, person);
        assertThat(PEOPLE.isElsewhere(linked, person)).isTrue();
        PEOPLE.leave(linked, person);
        PEOPLE.leave(linked, person);
        assertThat(PEOPLE.find(linked, person)).isEmpty();
        assertThat(PEOPLE.find(other, person)).isPresent();
        assertThat(PEOPLE.find(person)).contains(expected);
        PEOPLE.join(linked, person);
        assertThat(PEOPLE.find(linked, person)).contains(expected);
    }

    @Test
    void tellsWhoIsBehindPseudonymsUntilTheyAreErased() {
        Organisation organisation = fresh();
        Organisation linked = LinkedOrganisations.linked(organisation, PROVIDER.link(organisation));
        String address = "wang@" + organisation.id() + ".example";
        PersonId wang = PEOPLE.account(linked, new Invitee(new MailAddress(address), "伟", "王"))
                .orElseThrow();
        PEOPLE.join(linked, wang);
        TestIdentity.shared().createPerson("elsewhere-" + organisation.id());
        PersonId elsewhere = TestIdentity.shared().person("elsewhere-" + organisation.id());
        PersonId program = TestIdentity.shared().program("partner-example");
        PersonId nobody = new PersonId(UUID.randomUUID().toString());

        assertThat(ACCOUNTS.find(Set.of(wang, program, nobody)))
                .containsOnly(
                        Map.entry(wang, Optional.of(new Account(false, "王伟"))),
                        Map.entry(program, Optional.of(new Account(true, "partner-example"))),
                        Map.entry(nobody, Optional.empty()));
        assertThat(ACCOUNTS.organisations(Set.of(wang, elsewhere, nobody)))
                .containsOnly(
                        Map.entry(wang, Set.of(organisation.id())),
                        Map.entry(elsewhere, Set.of()),
                        Map.entry(nobody, Set.of()));

        TestIdentity.shared().erase(wang);
        assertThat(ACCOUNTS.find(Set.of(wang))).containsValue(Optional.empty());
        assertThat(ACCOUNTS.organisations(Set.of(wang))).containsValue(Set.of());
    }

    /** People may change the address in their own account, and nobody asks whether it is theirs. */
    @Test
    void anInvitationIsNotForWhoeverHasWrittenItsAddressIntoAnAccount() {
        Organisation organisation = fresh();
        String alias = organisation.id().value();
        Organisation linked = LinkedOrganisations.linked(organisation, PROVIDER.link(organisation));
        String address = "ceo@" + alias + ".example";
        TestIdentity.shared().createPerson("stranger-" + alias);
        TestIdentity.shared().changeAddress("stranger-" + alias, address, false);
        Invitee ceo = new Invitee(new MailAddress(address), "C", "Eo");

        assertThat(PEOPLE.account(linked, ceo)).isEmpty();
        TestIdentity.shared().changeAddress("stranger-" + alias, address, true);
        assertThat(PEOPLE.account(linked, ceo)).contains(TestIdentity.shared().person("stranger-" + alias));
    }

    private static Organisation with(Organisation organisation, List<InternetDomain> domains) {
        Profile profile = organisation.profile();
        return Organisation.registered(
                organisation.id(),
                new Profile(
                        profile.legalName(),
                        profile.kind(),
                        profile.country(),
                        profile.region(),
                        profile.parent(),
                        profile.identifiers(),
                        domains),
                organisation.registeredAt());
    }
}
