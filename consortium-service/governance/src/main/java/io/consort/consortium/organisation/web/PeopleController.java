package io.consort.consortium.organisation.web;

import io.consort.consortium.organisation.Organisation;
import io.consort.consortium.organisation.OrganisationEvent.PersonChanged;
import io.consort.consortium.organisation.PeopleDirectory;
import io.consort.consortium.organisation.Person;
import io.consort.consortium.organisation.PersonChange;
import io.consort.kernel.identity.OrganisationId;
import io.consort.kernel.identity.PersonId;
import io.consort.starter.web.Access;
import io.consort.starter.web.Caller;
import io.consort.starter.web.Change;
import io.consort.starter.web.Page;
import io.consort.starter.web.PageRequest;
import io.consort.starter.web.Role;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/consortium/organisations/{organisation}/people")
@Tag(name = "people", description = "An organisation's own people, for its administrators")
final class PeopleController {

    private final PeopleDesk desk;
    private final PeopleDirectory directory;

    PeopleController(PeopleDesk desk, PeopleDirectory directory) {
        this.desk = desk;
        this.directory = directory;
    }

    @GetMapping
    @Access(Role.SIGNED_IN)
    @Operation(
            summary = "The organisation's people, as the identity provider knows them; for its administrators",
            description = "First those who are suspended.")
    Page<PersonResponse> people(Caller caller, @PathVariable OrganisationId organisation, PageRequest page) {
        Organisation own = desk.organisation(caller, organisation);
        List<PersonId> suspended = own.people().suspended().stream()
                .sorted(Comparator.comparing(PersonId::value))
                .toList();
        return PeoplePage.of(page, (first, most) -> part(own, suspended, first, most));
    }

    /** The suspended belong to the organisation on the register alone. One who is a member still was suspended by an older way. */
    private List<Optional<PersonResponse>> part(Organisation own, List<PersonId> suspended, int first, int most) {
        List<Optional<PersonResponse>> part = new ArrayList<>();
        suspended.stream()
                .skip(first)
                .limit(most)
                .map(each -> directory.find(each).orElse(new Person(each, null, null, null, false)))
                .forEach(each -> part.add(Optional.of(PersonResponse.of(own, each))));
        if (part.size() < most) {
            directory.people(own, Math.max(0, first - suspended.size()), most - part.size()).stream()
                    .map(each -> Optional.of(each).filter(one -> !suspended.contains(one.id())))
                    .forEach(each -> part.add(each.map(one -> PersonResponse.of(own, one))));
        }
        return part;
    }

    @PostMapping("/suspensions")
    @Access(Role.SIGNED_IN)
    @Operation(
            summary = "Keep a person from acting for the organisation",
            description = "From the next token on; whatever else they belong to is untouched.")
    ResponseEntity<PersonChanged> suspend(
            Caller caller, Change change, @PathVariable OrganisationId organisation, @RequestBody PersonRequest body) {
        return desk.change(caller, change, organisation, body.person(), PersonChange.SUSPENDED);
    }

    @PostMapping("/reinstatements")
    @Access(Role.SIGNED_IN)
    @Operation(summary = "Let a person act for the organisation again")
    ResponseEntity<PersonChanged> reinstate(
            Caller caller, Change change, @PathVariable OrganisationId organisation, @RequestBody PersonRequest body) {
        return desk.change(caller, change, organisation, body.person(), PersonChange.REINSTATED);
    }

    @PostMapping("/removals")
    @Access(Role.SIGNED_IN)
    @Operation(summary = "Take a person out of the organisation")
    ResponseEntity<PersonChanged> remove(
            Caller caller, Change change, @PathVariable OrganisationId organisation, @RequestBody PersonRequest body) {
        return desk.change(caller, change, organisation, body.person(), PersonChange.REMOVED);
    }

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
}
