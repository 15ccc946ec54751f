package io.consort.consortium.organisation.client;

import feign.FeignException;
import io.consort.consortium.organisation.Invitee;
import io.consort.consortium.organisation.Organisation;
import io.consort.consortium.organisation.PeopleDirectory;
import io.consort.consortium.organisation.Person;
import io.consort.consortium.organisation.client.KeycloakPeopleApi.FederatedIdentity;
import io.consort.consortium.organisation.client.KeycloakPeopleApi.NewUser;
import io.consort.consortium.organisation.client.KeycloakPeopleApi.User;
import io.consort.kernel.identity.PersonId;
import io.consort.kernel.problem.DomainException;
import io.consort.starter.client.ServiceClient;
import io.consort.starter.client.ServiceClients;
import io.consort.starter.security.IdentityProperties;
import java.net.URI;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Keycloak's users, as members of its organisations. A person's pseudonym is the user's id, which tokens name as their subject. */
public final class KeycloakPeople implements PeopleDirectory {

    private static final Logger LOG = LoggerFactory.getLogger(KeycloakPeople.class);
    /** The group whose members this service may make, let into organisations and take out; the realm puts everyone new into it. */
    private static final List<String> PEOPLE = List.of("/people");

    private static final List<String> FIRST_PASSWORD = List.of("UPDATE_PASSWORD");

    private final ServiceClient<KeycloakPeopleApi> keycloak;

    /** Those of the realm that {@code identity} names, kept by this service's own account there. */
    public KeycloakPeople(ServiceClients clients, IdentityProperties identity) {
        URI realm = URI.create(identity.uri() + "/admin/realms/" + identity.realm());
        this.keycloak = clients.client("keycloak", realm, KeycloakPeopleApi.class);
    }

    @Override
    public Optional<PersonId> account(Organisation organisation, Invitee invitee) {
        create(invitee);
        String address = invitee.address().value();
        Optional<String> id = keycloak.ask(api -> api.withAddress(address)).stream()
                .filter(user -> isProven(user, organisation))
                .map(User::id)
                .findFirst();
        if (!organisation.onboarding().federated()) {
            id.ifPresent(each -> Thread.ofVirtual().name("letter").start(() -> write(each)));
        }
        return id.map(PersonId::new);
    }

    @Override
    public Optional<Person> find(PersonId person) {
        return found(api -> api.user(person.value()));
    }

    @Override
    public List<Person> people(Organisation organisation, int first, int most) {
        return keycloak.ask(api -> api.members(id(organisation), first, most)).stream()
                .map(KeycloakPeople::person)
                .toList();
    }

    @Override
    public Optional<Person> find(Organisation organisation, PersonId person) {
        return found(api -> api.member(id(organisation), person.value()));
    }

    @Override
    public boolean isElsewhere(Organisation organisation, PersonId person) {
        return keycloak.ask(api -> api.organizations(id(organisation), person.value())).stream()
                .anyMatch(each -> !each.id().equals(id(organisation)));
    }

    @Override
    public void join(Organisation organisation, PersonId person) {
        tell(api -> {
            try {
                api.join(id(organisation), person.value());
            } catch (FeignException.Conflict joined) {
                // The person belongs to the organisation, which is what was asked for.
            }
        });
    }

    @Override
    public void leave(Organisation organisation, PersonId person) {
        tell(api -> {
            try {
                api.leave(id(organisation), person.value());
            } catch (FeignException.NotFound | FeignException.BadRequest gone) {
                // The person does not belong to the organisation, which is what was asked for.
            }
        });
    }

    private Optional<Person> found(Function<KeycloakPeopleApi, User> ask) {
        return keycloak.ask(api -> {
            try {
                return Optional.of(person(ask.apply(api)));
            } catch (FeignException.NotFound | FeignException.BadRequest none) {
                return Optional.empty();
            }
        });
    }

    /** Tried whether or not there is an account, so that neither can be told from how long it takes. */
    private void create(Invitee invitee) {
        String address = invitee.address().value();
        tell(api -> {
            try {
                api.create(new NewUser(address, address, invitee.givenName(), invitee.familyName(), true, PEOPLE));
            } catch (FeignException.Conflict taken) {
                // There is an account, or the address is a user name: looking tells which.
            }
        });
    }

    /**
     * Whether whoever has the account is whoever has its address: that was shown; or the account was made for that address, which then is its
     * user name, and those do not change; or the organisation's own provider says so of its people. Else anybody could put
     * another's address into their own account, or a provider bring one, and wait for an invitation that is meant for the other.
     */
    private boolean isProven(User user, Organisation organisation) {
        List<FederatedIdentity> providers = keycloak.ask(api -> api.providers(user.id()));
        if (Boolean.TRUE.equals(user.emailVerified())) {
            return true;
        }
        return providers.isEmpty()
                ? user.username() != null && user.username().equalsIgnoreCase(user.email())
                : providers.stream()
                        .allMatch(each ->
                                each.identityProvider().equals(organisation.id().value()));
    }

    /** Aside, for a letter takes its time; one that a crash lost is written when the person is invited again. */
    private void write(String id) {
        try {
            if (!canSignIn(id)) {
                mail(id);
            }
        } catch (DomainException failure) {
            LOG.warn("No letter to {}: {}", id, failure.detail());
        }
    }

    /** A first password or a key is there, or a provider at which the person signs in. */
    private boolean canSignIn(String id) {
        return keycloak.ask(
                api -> !api.credentials(id).isEmpty() || !api.providers(id).isEmpty());
    }

    private void mail(String id) {
        tell(api -> {
            try {
                api.mail(id, FIRST_PASSWORD);
            } catch (FeignException.InternalServerError | FeignException.BadRequest noMail) {
                LOG.info("No letter to {}: the identity provider has no mail server.", id);
            }
        });
    }

    private void tell(Consumer<KeycloakPeopleApi> change) {
        keycloak.tell(api -> {
            change.accept(api);
            return true;
        });
    }

    private static String id(Organisation organisation) {
        return Objects.requireNonNull(organisation.keycloakId());
    }

    static Person person(User user) {
        return new Person(
                new PersonId(user.id()),
                user.email(),
                user.firstName(),
                user.lastName(),
                "MANAGED".equals(user.membershipType()));
    }
}
