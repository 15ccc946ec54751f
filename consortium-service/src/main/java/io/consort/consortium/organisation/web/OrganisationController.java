package io.consort.consortium.organisation.web;

import io.consort.consortium.ConsortiumEvent;
import io.consort.consortium.ConsortiumState;
import io.consort.consortium.organisation.OrganisationEvent.OrganisationRegistered;
import io.consort.consortium.organisation.Provisioning;
import io.consort.kernel.identity.OrganisationId;
import io.consort.starter.web.Access;
import io.consort.starter.web.Answers;
import io.consort.starter.web.Caller;
import io.consort.starter.web.Change;
import io.consort.starter.web.Page;
import io.consort.starter.web.PageRequest;
import io.consort.starter.web.Role;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/consortium/organisations")
@Tag(name = "organisations")
final class OrganisationController {

    private final Answers<ConsortiumState, ConsortiumEvent> answers;
    private final Provisioning provisioning;
    private final Clock clock;

    OrganisationController(Answers<ConsortiumState, ConsortiumEvent> answers, Provisioning provisioning, Clock clock) {
        this.answers = answers;
        this.provisioning = provisioning;
        this.clock = clock;
    }

    @PostMapping
    @Access(Role.ADMINISTRATOR)
    @Operation(summary = "Put an organisation on the register; its link to the identity provider follows by itself")
    ResponseEntity<OrganisationResponse> register(
            Caller caller, Change change, @RequestBody RegisterOrganisationRequest body) {
        ResponseEntity<OrganisationResponse> answer = answers.created(
                caller,
                change,
                body.toCommand(),
                receipt -> "/api/consortium/organisations/" + body.id(),
                receipt -> OrganisationResponse.of(receipt.first(OrganisationRegistered.class)));
        provisioning.begin(body.id());
        return answer;
    }

    @GetMapping
    @Access(Role.SIGNED_IN)
    @Operation(summary = "The organisations on the register, by id")
    Page<OrganisationSummary> organisations(Caller caller, PageRequest page) {
        return answers.view(
                caller,
                state -> page.over(
                        state.organisations().byId(),
                        id -> id,
                        id -> id,
                        (id, organisation) -> OrganisationSummary.of(organisation, today())));
    }

    @GetMapping("/{organisation}")
    @Access(Role.SIGNED_IN)
    @Operation(summary = "One organisation")
    ResponseEntity<OrganisationResponse> organisation(Caller caller, @PathVariable OrganisationId organisation) {
        return answers.one(
                caller,
                "organisations/" + organisation,
                state -> state.organisations().find(organisation).map(each -> OrganisationResponse.of(each, today())));
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
    }
}
