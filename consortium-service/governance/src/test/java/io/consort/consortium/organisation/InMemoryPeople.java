package io.consort.consortium.organisation;

import io.consort.kernel.identity.PersonId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * People of organisations within the test; a person's id is the part of the address before the sign, and who is managed by a provider is
 * called {@code managed…}.
 */
public final class InMemoryPeople implements PeopleDirectory {

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
