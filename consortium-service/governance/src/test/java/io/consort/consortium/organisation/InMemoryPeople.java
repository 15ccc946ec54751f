package io.consort.consortium.organisation;

import io.consort.kernel.identity.OrganisationId;
import io.consort.kernel.identity.PersonId;
import io.consort.kernel.problem.DomainException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * People of organisations within the test; a person's id is the part of the address before the sign, and who is managed by a provider is
 * called {@code managed…}. Nothing is said of whoever is called {@code unsaid…}, as while the provider is away, and {@code program…} is a program.
 */
public final class InMemoryPeople implements PeopleDirectory, Accounts {

    private final Map<PersonId, Person> all = new HashMap<>();
    private final Map<String, TreeSet<String>> byOrganisation = new TreeMap<>();

    @Override
    public synchronized Optional<PersonId> account(Organisation organisation, Invitee invitee) {
        String address = invitee.address().value();
        PersonId id = new PersonId(address.substring(0, address.indexOf('@')));
        boolean managed = id.value().startsWith("managed");
        all.putIfAbsent(id, new Person(id, address, invitee.givenName(), invitee.familyName(), managed));
        return Optional.of(id);
    }

    @Override
    public synchronized Optional<Person> find(PersonId person) {
        return Optional.ofNullable(all.get(person));
    }

    @Override
    public synchronized Map<PersonId, Optional<Account>> find(Set<PersonId> people) {
        return people.stream()
                .collect(Collectors.toMap(
                        Function.identity(), each -> find(said(each)).map(InMemoryPeople::account)));
    }

    private static Account account(Person person) {
        return person.id().value().startsWith("program")
                ? new Account(true, person.id().value())
                : new Account(false, person.name());
    }

    private static PersonId said(PersonId person) {
        if (person.value().startsWith("unsaid")) {
            throw DomainException.unavailable("service-unavailable", "The provider is away.");
        }
        return person;
    }

    @Override
    public synchronized Map<PersonId, Set<OrganisationId>> organisations(Set<PersonId> people) {
        return people.stream().collect(Collectors.toMap(Function.identity(), each -> organisations(said(each))));
    }

    private Set<OrganisationId> organisations(PersonId person) {
        return byOrganisation.entrySet().stream()
                .filter(each -> each.getValue().contains(person.value()))
                .map(each -> new OrganisationId(each.getKey()))
                .collect(Collectors.toSet());
    }

    /** Erases somebody's account, as its owner or the provider's own administrators do. */
    public synchronized void erase(PersonId person) {
        all.remove(person);
        byOrganisation.values().forEach(each -> each.remove(person.value()));
    }

    @Override
    public synchronized List<Person> people(Organisation organisation, int first, int most) {
        return new ArrayList<>(ids(organisation))
                .stream()
                        .skip(first)
                        .limit(most)
                        .map(id -> all.get(new PersonId(id)))
                        .toList();
    }

    @Override
    public synchronized Optional<Person> find(Organisation organisation, PersonId person) {
        return ids(organisation).contains(person.value()) ? Optional.of(all.get(person)) : Optional.empty();
    }

    @Override
    public synchronized boolean isElsewhere(Organisation organisation, PersonId person) {
        return byOrganisation.entrySet().stream()
                .anyMatch(each -> !each.getKey().equals(organisation.id().value())
                        && each.getValue().contains(person.value()));
    }

    @Override
    public synchronized void join(Organisation organisation, PersonId person) {
        ids(organisation).add(person.value());
    }

    @Override
    public synchronized void leave(Organisation organisation, PersonId person) {
        ids(organisation).remove(person.value());
    }

    private TreeSet<String> ids(Organisation organisation) {
        return byOrganisation.computeIfAbsent(organisation.id().value(), _ -> new TreeSet<>());
    }
}
