package io.consort.consortium.organisation.web;

import io.consort.consortium.ConsortiumEvent;
import io.consort.consortium.ConsortiumState;
import io.consort.consortium.organisation.OrganisationEvent.OrganisationDemerged;
import io.consort.consortium.organisation.Organisations;
import io.consort.consortium.organisation.RecordDemerger;
import io.consort.kernel.identity.OrganisationId;
import io.consort.kernel.succession.DemergerId;
import io.consort.starter.web.Access;
import io.consort.starter.web.Act;
import io.consort.starter.web.Answers;
import io.consort.starter.web.Caller;
import io.consort.starter.web.Change;
import io.consort.starter.web.Page;
import io.consort.starter.web.PageRequest;
import io.consort.starter.web.Recorded;
import io.consort.starter.web.Role;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.LocalDate;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/consortium/demergers")
@Tag(name = "organisations")
final class DemergerController {

    private final Answers<ConsortiumState, ConsortiumEvent> answers;

    DemergerController(Answers<ConsortiumState, ConsortiumEvent> answers) {
        this.answers = answers;
    }

    @PostMapping
    @Act("demerge-organisation")
    @Access(Role.ADMINISTRATOR)
    @Operation(
            summary = "Record that a part of what an organisation has went to another",
            description =
                    "The organisation goes on. Each consortium of which the plan names something is told, and has just that pass in all"
                            + " services, by law and without anybody's consent. What is named and was not the organisation's is listed"
                            + " there with the reason.")
    ResponseEntity<DemergerResponse> demerge(Caller caller, Change change, @RequestBody RecordDemerger command) {
        return answers.created(
                caller, change, command, OrganisationDemerged.class, _ -> "demergers", DemergerResponse::of);
    }

    @GetMapping
    @Access(Role.SIGNED_IN)
    @Operation(summary = "The demergers in part, in the order of recording")
    Page<Recorded<DemergerResponse>> demergers(Caller caller, PageRequest page) {
        return answers.page(
                caller,
                state -> page.over(Organisations.of(state).links().demerged(), DemergerResponse::of),
                each -> "demergers/" + each.id());
    }

    /** A demerger, for whoever is signed in: what it names of a consortium is for those who may read that. */
    record DemergerResponse(
            DemergerId id, OrganisationId organisation, OrganisationId to, LocalDate effectiveOn, String plan) {

        static DemergerResponse of(OrganisationDemerged event) {
            return new DemergerResponse(
                    event.demerger(), event.organisation(), event.to(), event.effectiveOn(), event.plan());
        }
    }
}
