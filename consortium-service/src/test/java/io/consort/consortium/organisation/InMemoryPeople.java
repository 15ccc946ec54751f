package io.consort.consortium.organisation;

import io.consort.kernel.identity.PersonId;
import io.consort.kernel.problem.DomainException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;

/** People of organisations within the test; a person's id is the part of the address before the sign. */
public final class InMemoryPeople implements PeopleDirectory {

    private final Map<PersonId, Person> all = new HashMap<>();
    private final Map<String, TreeSet<String>> byOrganisation = new TreeMap<>();

    @Override
    public synchronized Invited invite(Organisation organisation, Invitee invitee) {
        String address = invitee.address().value();
        PersonId id = new PersonId(address.substring(0, address.indexOf('@')));
        boolean fresh =
                all.putIfAbsent(id, new Person(id, address, invitee.givenName(), invitee.familyName(), true)) == null;
        ids(organisation).add(id.value());
        return new Invited(id, fresh);
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
    public synchronized void suspend(Organisation organisation, PersonId person) {
        enable(organisation, person, false);
    }

    @Override
    public synchronized void reinstate(Organisation organisation, PersonId person) {
        enable(organisation, person, true);
    }

    @Override
    public synchronized void remove(Organisation organisation, PersonId person) {
        ids(organisation).remove(person.value());
    }

    private void enable(Organisation organisation, PersonId person, boolean enabled) {
        byOrganisation.forEach((id, people) -> {
            if (people.contains(person.value()) && !id.equals(organisation.id().value())) {
                throw DomainException.refused("person-of-others", "The person belongs to " + id + " as well.");
            }
        });
        all.computeIfPresent(
                person,
                (id, before) -> new Person(id, before.address(), before.givenName(), before.familyName(), enabled));
    }

    private TreeSet<String> ids(Organisation organisation) {
        return byOrganisation.computeIfAbsent(organisation.id().value(), _ -> new TreeSet<>());
    }
}
