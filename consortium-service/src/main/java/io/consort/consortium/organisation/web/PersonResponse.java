package io.consort.consortium.organisation.web;

import io.consort.consortium.organisation.Organisation;
import io.consort.consortium.organisation.Person;
import io.consort.kernel.identity.PersonId;
import org.jspecify.annotations.Nullable;

record PersonResponse(
        PersonId person,
        @Nullable String address,
        @Nullable String givenName,
        @Nullable String familyName,
        boolean suspended,
        boolean administrator) {

    static PersonResponse of(Organisation organisation, Person person) {
        return new PersonResponse(
                person.id(),
                person.address(),
                person.givenName(),
                person.familyName(),
                organisation.people().suspended().contains(person.id()),
                organisation.people().isAdministrator(person.id()));
    }

    @Override
    public String toString() {
        return "(person " + person + ")";
    }
}
