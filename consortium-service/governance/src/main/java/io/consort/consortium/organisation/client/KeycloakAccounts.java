package io.consort.consortium.organisation.client;

import feign.FeignException;
import io.consort.consortium.organisation.Account;
import io.consort.consortium.organisation.Accounts;
import io.consort.consortium.organisation.client.KeycloakPeopleApi.Membership;
import io.consort.consortium.organisation.client.KeycloakPeopleApi.User;
import io.consort.kernel.identity.OrganisationId;
import io.consort.kernel.identity.PersonId;
import io.consort.kernel.problem.DomainException;
import io.consort.starter.client.ServiceClient;
import io.consort.starter.client.ServiceClients;
import io.consort.starter.security.IdentityProperties;
import java.net.URI;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Collectors;

/** Keycloak's users, people and programs, by the id that tokens name as their subject. */
public final class KeycloakAccounts implements Accounts {

    /** What the user names of programs begin with; the rest is their client's. */
    private static final String PROGRAM = "service-account-";

    private static final int AT_ONCE = 8;

    private final ServiceClient<KeycloakPeopleApi> keycloak;

    /** Those of the realm that {@code identity} names, read by this service's own account there. */
    public KeycloakAccounts(ServiceClients clients, IdentityProperties identity) {
        URI realm = URI.create(identity.uri() + "/admin/realms/" + identity.realm());
        this.keycloak = clients.client("keycloak", realm, KeycloakPeopleApi.class);
    }

    @Override
    public Map<PersonId, Optional<Account>> find(Set<PersonId> people) {
        String ids = people.stream().map(PersonId::value).sorted().collect(Collectors.joining(" "));
        Map<PersonId, Optional<Account>> found = new HashMap<>();
        people.forEach(each -> found.put(each, Optional.empty()));
        keycloak.ask(api -> api.withIds("id:" + ids))
                .forEach(user -> found.put(new PersonId(user.id()), Optional.of(account(user))));
        return found;
    }

    private static Account account(User user) {
        String username = user.username();
        return username != null && username.startsWith(PROGRAM)
                ? new Account(true, username.substring(PROGRAM.length()))
                : new Account(false, KeycloakPeople.person(user).name());
    }

    /** One by one, as Keycloak can be asked, and only some at a time. */
    @Override
    public Map<PersonId, Set<OrganisationId>> organisations(Set<PersonId> people) {
        Map<PersonId, Future<Set<OrganisationId>>> asked = new HashMap<>();
        try (ExecutorService threads =
                Executors.newFixedThreadPool(AT_ONCE, Thread.ofVirtual().factory())) {
            people.forEach(each -> asked.put(each, threads.submit(() -> organisations(each))));
        }
        Map<PersonId, Set<OrganisationId>> found = new HashMap<>();
        asked.forEach((person, answer) -> found.put(person, answer(answer)));
        return found;
    }

    private Set<OrganisationId> organisations(PersonId person) {
        return keycloak.ask(api -> {
            try {
                return api.memberships(person.value()).stream()
                        .map(Membership::alias)
                        .filter(Objects::nonNull)
                        .map(OrganisationId::new)
                        .collect(Collectors.toUnmodifiableSet());
            } catch (FeignException.NotFound | FeignException.BadRequest nobody) {
                return Set.of();
            }
        });
    }

    private static <V> V answer(Future<V> done) {
        try {
            return done.get();
        } catch (ExecutionException failure) {
            throw failure.getCause() instanceof DomainException refusal
                    ? refusal
                    : new IllegalStateException(failure.getCause());
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(interrupted);
        }
    }
}
