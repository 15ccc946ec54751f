package io.consort.consortium.engagement.web;

import io.consort.consortium.ConsortiumEvent;
import io.consort.consortium.ConsortiumState;
import io.consort.consortium.membership.OrganisationDirectory;
import io.consort.consortium.organisation.Affiliations;
import io.consort.consortium.separation.EngagementId;
import io.consort.consortium.separation.SeparationEvent.EngagementEnded;
import io.consort.consortium.separation.SeparationEvent.EngagementRecorded;
import io.consort.starter.web.Access;
import io.consort.starter.web.Act;
import io.consort.starter.web.Answers;
import io.consort.starter.web.Change;
import io.consort.starter.web.Page;
import io.consort.starter.web.PageRequest;
import io.consort.starter.web.Role;
import io.consort.starter.web.Tenant;
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
@RequestMapping("/api/consortium/consortia/{consortiumId}/engagements")
@Tag(name = "separation")
final class EngagementController {

    private final Answers<ConsortiumState, ConsortiumEvent> answers;
    private final OrganisationDirectory directory;
    private final Affiliations affiliations;

    EngagementController(
            Answers<ConsortiumState, ConsortiumEvent> answers,
            OrganisationDirectory directory,
            Affiliations affiliations) {
        this.answers = answers;
        this.directory = directory;
        this.affiliations = affiliations;
    }

    @PostMapping
    @Act("record-engagement")
    @Access(Role.OBSERVER)
    @Operation(
            summary = "Record that someone takes a part in a project or fund",
            description =
                    "By whoever is engaged, or by the secretariat with the resolution that decided it. Refused where the charter keeps"
                            + " that part apart from something else that they are.")
    ResponseEntity<EngagementResponse> engage(Tenant tenant, Change change, @RequestBody RecordEngagementRequest body) {
        return answers.created(
                tenant,
                change,
                body.toCommand(directory, affiliations),
                receipt -> "/api/consortium/consortia/" + tenant.consortium() + "/"
                        + receipt.first(EngagementRecorded.class).subject(),
                receipt -> EngagementResponse.of(
                        receipt.first(EngagementRecorded.class).engagement()));
    }

    @GetMapping
    @Access(Role.OBSERVER)
    @Operation(
            summary =
                    "The engagements in projects and funds, past ones included, in the order in which they were recorded")
    Page<EngagementResponse> engagements(Tenant tenant, PageRequest page) {
        return answers.view(tenant, state -> page.over(state.interests().engagements(), EngagementResponse::of));
    }

    @GetMapping("/{engagement}")
    @Access(Role.OBSERVER)
    @Operation(summary = "One engagement")
    ResponseEntity<EngagementResponse> engagement(Tenant tenant, @PathVariable EngagementId engagement) {
        return answers.one(
                tenant,
                "engagements/" + engagement,
                state -> state.interests().find(engagement).map(EngagementResponse::of));
    }

    @PostMapping("/{engagement}/endings")
    @Act("end-engagement")
    @Access(Role.OBSERVER)
    @Operation(summary = "Record that someone gives up a part in a project or fund, or does so earlier")
    ResponseEntity<EndingResponse> end(
            Tenant tenant,
            Change change,
            @PathVariable EngagementId engagement,
            @RequestBody EndEngagementRequest body) {
        return answers.changed(
                tenant,
                change,
                "engagements/" + engagement,
                body.toCommand(engagement),
                receipt -> EndingResponse.of(receipt.first(EngagementEnded.class)));
    }
}
