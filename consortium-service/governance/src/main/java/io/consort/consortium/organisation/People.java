package io.consort.consortium.organisation;

import io.consort.kernel.identity.PersonId;
import org.pcollections.HashTreePSet;
import org.pcollections.PSet;

/**
 * What the register knows of an organisation's people, by their pseudonyms.
 *
 * @param administrators who look after the organisation's people and seats
 * @param suspended who may do nothing for it
 */
public record People(PSet<PersonId> administrators, PSet<PersonId> suspended) {

    static final People NONE = new People(HashTreePSet.empty(), HashTreePSet.empty());

    /** Whether a person administers the organisation now. */
    public boolean isAdministrator(PersonId person) {
        return administrators.contains(person) && !suspended.contains(person);
    }

    /** Whether anything is recorded of a person that still holds. */
    public boolean knows(PersonId person) {
        return administrators.contains(person) || suspended.contains(person);
    }

    /** Whether someone else would still administer it without that person. */
    boolean isAdministeredWithout(PersonId person) {
        return administrators.stream().anyMatch(each -> !each.equals(person) && isAdministrator(each));
    }

    People apply(PersonId person, PersonChange change) {
        return switch (change) {
            case INVITED -> this;
            case SUSPENDED -> new People(administrators, suspended.plus(person));
            case REINSTATED -> new People(administrators, suspended.minus(person));
            case REMOVED -> new People(administrators.minus(person), suspended.minus(person));
            case MADE_ADMINISTRATOR -> new People(administrators.plus(person), suspended);
            case UNMADE_ADMINISTRATOR -> new People(administrators.minus(person), suspended);
        };
    }
}
