package io.consort.consortium.organisation.web;

import io.consort.consortium.organisation.Organisation;
import io.consort.consortium.organisation.PeopleDirectory;
import io.consort.consortium.organisation.PersonChange;
import io.consort.kernel.identity.OrganisationId;
import io.consort.starter.web.Access;
import io.consort.starter.web.Caller;
import io.consort.starter.web.Change;
import io.consort.starter.web.Page;
import io.consort.starter.web.PageRequest;
import io.consort.starter.web.Role;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
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
    @Operation(summary = "The organisation's people, as the identity provider knows them; for its administrators")
    Page<PersonResponse> people(Caller caller, @PathVariable OrganisationId organisation, PageRequest page) {
        Organisation own = desk.organisation(caller, organisation);
        return PeoplePage.of(
                page,
                (first, most) -> directory.people(own, first, most).stream()
                        .map(each -> PersonResponse.of(own, each))
                        .toList());
    }

    @PostMapping
    @Access(Role.SIGNED_IN)
    @Operation(
            summary = "Invite a person to the organisation, as one of its administrators or the platform's",
            description = "The address and name go to the identity provider and are kept nowhere else.")
    ResponseEntity<InvitedResponse> invite(
            Caller caller,
            Change change,
            @PathVariable OrganisationId organisation,
            @RequestBody InvitationOfPersonRequest body) {
        return desk.invite(caller, change, organisation, body);
    }

    @PostMapping("/suspensions")
    @Access(Role.SIGNED_IN)
    @Operation(summary = "End a person's sessions and keep them from signing in")
    ResponseEntity<PersonChangeResponse> suspend(
            Caller caller, Change change, @PathVariable OrganisationId organisation, @RequestBody PersonRequest body) {
        return desk.change(caller, change, organisation, body.person(), PersonChange.SUSPENDED, (own, person) -> {
            desk.require(own, person);
            directory.suspend(own, person);
        });
    }

    @PostMapping("/reinstatements")
    @Access(Role.SIGNED_IN)
    @Operation(summary = "Let a person sign in again")
    ResponseEntity<PersonChangeResponse> reinstate(
            Caller caller, Change change, @PathVariable OrganisationId organisation, @RequestBody PersonRequest body) {
        return desk.change(caller, change, organisation, body.person(), PersonChange.REINSTATED, (own, person) -> {
            desk.require(own, person);
            directory.reinstate(own, person);
        });
    }

    @PostMapping("/removals")
    @Access(Role.SIGNED_IN)
    @Operation(summary = "Take a person out of the organisation")
    ResponseEntity<PersonChangeResponse> remove(
            Caller caller, Change change, @PathVariable OrganisationId organisation, @RequestBody PersonRequest body) {
        return desk.change(caller, change, organisation, body.person(), PersonChange.REMOVED, (own, person) -> {
            if (!own.people().knows(person)) {
                desk.require(own, person);
            }
            directory.remove(own, person);
        });
    }
}
