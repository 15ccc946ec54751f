package io.consort.consortium.organisation.web;

import io.consort.consortium.organisation.Organisation;
import io.consort.consortium.organisation.OrganisationEvent.PersonChanged;
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
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.SortedMap;
import java.util.TreeMap;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/consortium/organisations/{organisation}/administrators")
@Tag(name = "people")
final class AdministratorController {

    private final PeopleDesk desk;

    AdministratorController(PeopleDesk desk) {
        this.desk = desk;
    }

    @GetMapping
    @Access(Role.SIGNED_IN)
    @Operation(summary = "Who administers the organisation, by pseudonym; for its administrators")
    Page<AdministratorResponse> administrators(
            Caller caller, @PathVariable OrganisationId organisation, PageRequest page) {
        Organisation own = desk.organisation(caller, organisation);
        SortedMap<String, PersonId> all = new TreeMap<>();
        own.people().administrators().forEach(each -> all.put(each.value(), each));
        return page.over(
                all,
                id -> id,
                id -> id,
                (id, person) -> new AdministratorResponse(person, own.people().isAdministrator(person)));
    }

    @PostMapping
    @Access(Role.SIGNED_IN)
    @Operation(summary = "Let one of the organisation's people administer it")
    ResponseEntity<PersonChanged> name(
            Caller caller, Change change, @PathVariable OrganisationId organisation, @RequestBody PersonRequest body) {
        return desk.change(caller, change, organisation, body.person(), PersonChange.MADE_ADMINISTRATOR);
    }

    @PostMapping("/removals")
    @Access(Role.SIGNED_IN)
    @Operation(summary = "Let an administrator no longer be one")
    ResponseEntity<PersonChanged> removeAdministrator(
            Caller caller, Change change, @PathVariable OrganisationId organisation, @RequestBody PersonRequest body) {
        return desk.change(caller, change, organisation, body.person(), PersonChange.UNMADE_ADMINISTRATOR);
    }

    record AdministratorResponse(
            PersonId person,

            @Schema(description = "Not while the person is suspended")
            boolean active) {}
}
