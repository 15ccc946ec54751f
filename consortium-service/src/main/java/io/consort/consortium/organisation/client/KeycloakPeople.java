package io.consort.consortium.organisation.client;

import feign.FeignException;
import io.consort.consortium.organisation.Invited;
import io.consort.consortium.organisation.Invitee;
import io.consort.consortium.organisation.Organisation;
import io.consort.consortium.organisation.PeopleDirectory;
import io.consort.consortium.organisation.Person;
import io.consort.consortium.organisation.client.KeycloakPeopleApi.Membership;
import io.consort.consortium.organisation.client.KeycloakPeopleApi.NewUser;
import io.consort.consortium.organisation.client.KeycloakPeopleApi.User;
import io.consort.kernel.identity.PersonId;
import io.consort.kernel.problem.DomainException;
import io.consort.starter.client.ServiceClient;
import io.consort.starter.client.ServiceClients;
import io.consort.starter.security.IdentityProperties;
import java.net.URI;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;

/** Keycloak's users, as members of its organisations. A person's pseudonym is the user's id, which tokens name as their subject. */
public final class KeycloakPeople implements PeopleDirectory {

    private static final List<String> FIRST_PASSWORD = List.of("UPDATE_PASSWORD");

    private final ServiceClient<KeycloakPeopleApi> keycloak;

    /** Those of the realm that {@code identity} names, kept by this service's own account there. */
    public KeycloakPeople(ServiceClients clients, IdentityProperties identity) {
        URI realm = URI.create(identity.uri() + "/admin/realms/" + identity.realm());
        this.keycloak = clients.client("keycloak", realm, KeycloakPeopleApi.class);
    }

    @Override
    public Invited invite(Organisation organisation, Invitee invitee) {
        String address = invitee.address().value();
        Optional<User> before = withAddress(address);
        if (before.isEmpty()) {
            create(invitee);
        }
        String id = before.or(() -> withAddress(address))
                .orElseThrow(() -> DomainException.conflict(
                        "person-conflict",
                        "The identity provider has no person with this address, and makes none; perhaps it is somebody's"
                                + " user name there."))
                .id();
        join(id(organisation), id);
        boolean unable = before.isEmpty() || !canSignIn(id);
        return new Invited(
                new PersonId(id), unable && !organisation.onboarding().federated() && isMailed(id));
    }

    @Override
    public List<Person> people(Organisation organisation, int first, int most) {
        return keycloak.ask(api -> api.members(id(organisation), first, most)).stream()
                .map(KeycloakPeople::person)
                .toList();
    }

    @Override
    public Optional<Person> find(Organisation organisation, PersonId person) {
        return keycloak.ask(api -> {
            try {
                return Optional.of(person(api.member(id(organisation), person.value())));
            } catch (FeignException.NotFound | FeignException.BadRequest none) {
                return Optional.empty();
            }
        });
    }

    @Override
    public void suspend(Organisation organisation, PersonId person) {
        requireOwn(organisation, person);
        enable(person, false);
        tell(api -> api.endSessions(person.value()));
    }

    @Override
    public void reinstate(Organisation organisation, PersonId person) {
        requireOwn(organisation, person);
        enable(person, true);
    }

    @Override
    public void remove(Organisation organisation, PersonId person) {
        tell(api -> {
            try {
                api.leave(id(organisation), person.value());
            } catch (FeignException.NotFound gone) {
                // An earlier attempt whose answer was lost has done it, which is what was asked for.
            }
        });
    }

    private Optional<User> withAddress(String address) {
        return keycloak.ask(api -> api.withAddress(address)).stream().findFirst();
    }

    private void create(Invitee invitee) {
        String address = invitee.address().value();
        tell(api -> {
            try {
                api.create(new NewUser(address, address, invitee.givenName(), invitee.familyName(), true));
            } catch (FeignException.Conflict taken) {
                // Somebody else has just made the person, or the address is a user name: looking again tells which.
            }
        });
    }

    private void join(String organisation, String person) {
        tell(api -> {
            try {
                api.join(organisation, person);
            } catch (FeignException.Conflict joined) {
                // The person belongs to the organisation, which is what was asked for.
            }
        });
    }

    /** Whoever was made by an attempt that was cut short has neither a password nor a provider, and is still to be written to. */
    private boolean canSignIn(String id) {
        return keycloak.ask(
                api -> !api.credentials(id).isEmpty() || !api.providers(id).isEmpty());
    }

    /** False where the realm has no mail server, which Keycloak answers with 500. */
    private boolean isMailed(String id) {
        return keycloak.tell(api -> {
            try {
                api.mail(id, FIRST_PASSWORD);
                return true;
            } catch (FeignException.InternalServerError | FeignException.BadRequest noMail) {
                return false;
            }
        });
    }

    private void requireOwn(Organisation organisation, PersonId person) {
        List<Membership> all = keycloak.ask(api -> api.organizations(id(organisation), person.value()));
        if (all.stream().anyMatch(each -> !each.id().equals(id(organisation)))) {
            throw DomainException.refused(
                    "person-of-others",
                    "This person belongs to another organisation as well, where they could not sign in either; remove them"
                            + " from your own instead.");
        }
    }

    private void enable(PersonId person, boolean enabled) {
        Map<String, Object> user = new HashMap<>(keycloak.ask(api -> api.user(person.value())));
        user.put("enabled", enabled);
        tell(api -> api.update(person.value(), user));
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

    private static Person person(User user) {
        return new Person(new PersonId(user.id()), user.email(), user.firstName(), user.lastName(), user.enabled());
    }
}
