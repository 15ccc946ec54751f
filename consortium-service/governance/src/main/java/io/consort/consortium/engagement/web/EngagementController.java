package io.consort.consortium.engagement.web;

import io.consort.consortium.ConsortiumEvent;
import io.consort.consortium.ConsortiumState;
import io.consort.consortium.engagement.EndEngagement;
import io.consort.consortium.engagement.RecordEngagement;
import io.consort.consortium.membership.OrganisationDirectory;
import io.consort.consortium.organisation.Affiliations;
import io.consort.consortium.rule.ResolutionId;
import io.consort.consortium.separation.Engagement;
import io.consort.consortium.separation.EngagementId;
import io.consort.consortium.separation.Interests;
import io.consort.consortium.separation.Part;
import io.consort.consortium.separation.SeparationEvent.EngagementEnded;
import io.consort.consortium.separation.SeparationEvent.EngagementRecorded;
import io.consort.consortium.separation.Undertaking;
import io.consort.kernel.identity.OrganisationId;
import io.consort.kernel.identity.PersonId;
import io.consort.starter.web.Access;
import io.consort.starter.web.Act;
import io.consort.starter.web.Answers;
import io.consort.starter.web.Change;
import io.consort.starter.web.Page;
import io.consort.starter.web.PageRequest;
import io.consort.starter.web.Recorded;
import io.consort.starter.web.Revision;
import io.consort.starter.web.Role;
import io.consort.starter.web.Tenant;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
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
    ResponseEntity<Engagement> engage(Tenant tenant, Change change, @RequestBody RecordEngagementRequest body) {
        return answers.created(
                tenant,
                change,
                body.toCommand(directory, affiliations),
                EngagementRecorded.class,
                EngagementRecorded::engagement);
    }

    @GetMapping
    @Access(Role.OBSERVER)
    @Operation(
            summary =
                    "The engagements in projects and funds, past ones included, in the order in which they were recorded",
            description = "All of them, or those of one part or in one kind of undertaking.")
    Page<Recorded<Engagement>> engagements(
            Tenant tenant,
            PageRequest page,
            @RequestParam(required = false) @Nullable Part as,
            @RequestParam(required = false) Undertaking.@Nullable Kind kind) {
        return answers.page(
                tenant,
                state -> page.over(
                        Interests.of(state).engagements(),
                        each -> (as == null || each.as() == as)
                                && (kind == null || each.in().kind() == kind),
                        each -> each),
                each -> "engagements/" + each.id());
    }

    @GetMapping("/{engagement}")
    @Access(Role.OBSERVER)
    @Operation(summary = "One engagement")
    ResponseEntity<Recorded<Engagement>> engagement(Tenant tenant, @PathVariable EngagementId engagement) {
        return answers.one(
                tenant,
                "engagements/" + engagement,
                state -> Interests.of(state).find(engagement));
    }

    @PostMapping("/{engagement}/endings")
    @Act("end-engagement")
    @Access(Role.OBSERVER)
    @Operation(summary = "Record that someone gives up a part in a project or fund, or does so earlier")
    ResponseEntity<EndingResponse> end(
            Tenant tenant, Revision change, @PathVariable EngagementId engagement, @RequestBody EndEngagement command) {
        return answers.changed(
                tenant,
                change,
                "engagements/" + engagement,
                command,
                receipt -> EndingResponse.of(receipt.first(EngagementEnded.class)));
    }

    record RecordEngagementRequest(
            Undertaking in,

            Part as,

            @Schema(example = "ibm", description = "For which; left out for a person of their own") @Nullable
            OrganisationId organisation,

            @Schema(description = "Left out where the organisation as such has the part") @Nullable
            PersonId person,

            @Schema(example = "1988-01-01", description = "The first day")
            LocalDate from,

            @Schema(example = "1989-01-01", description = "The first day that is none of it, if an end is known")
            @Nullable
            LocalDate until,

            @Schema(example = "R-7", description = "That decided it; left out where whoever is engaged says so")
            @Nullable
            ResolutionId resolution) {

        RecordEngagement toCommand(OrganisationDirectory directory, Affiliations affiliations) {
            return RecordEngagement.of(in, as, organisation, person, from, until, resolution, directory, affiliations);
        }
    }

    record EndingResponse(EngagementId id, LocalDate until) {

        static EndingResponse of(EngagementEnded event) {
            return new EndingResponse(event.engagement(), event.until());
        }
    }
}
