package io.consort.consortium.contribution.web;

import io.consort.consortium.ConsortiumEvent;
import io.consort.consortium.ConsortiumState;
import io.consort.consortium.contribution.AcceptContribution;
import io.consort.consortium.contribution.Contribution;
import io.consort.consortium.contribution.ContributionEvent.ContributionAccepted;
import io.consort.consortium.contribution.ContributionEvent.ContributionDeclined;
import io.consort.consortium.contribution.ContributionEvent.ContributionOffered;
import io.consort.consortium.contribution.ContributionId;
import io.consort.consortium.contribution.ContributionStatus;
import io.consort.consortium.contribution.Contributions;
import io.consort.consortium.contribution.DeclineContribution;
import io.consort.consortium.contribution.OfferContribution;
import io.consort.consortium.contribution.RecordedContribution;
import io.consort.consortium.contribution.What;
import io.consort.consortium.rule.ContributionKind;
import io.consort.consortium.rule.ResolutionId;
import io.consort.kernel.identity.OrganisationId;
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
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.Instant;
import java.time.LocalDate;
import org.joda.money.Money;
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
@RequestMapping("/api/consortium/consortia/{consortiumId}/contributions")
@Tag(name = "contributions", description = "What members contribute besides their dues")
final class ContributionController {

    private final Answers<ConsortiumState, ConsortiumEvent> answers;

    ContributionController(Answers<ConsortiumState, ConsortiumEvent> answers) {
        this.answers = answers;
    }

    @PostMapping
    @Act("offer-contribution")
    @Access(Role.OBSERVER)
    @Operation(
            summary = "Say, as the member itself, what it has contributed in cash, in kind or in people",
            description = "It counts once the receiving side has accepted it.")
    ResponseEntity<ContributionResponse> offer(Tenant tenant, Change change, @RequestBody OfferContribution command) {
        return answers.created(
                tenant,
                change,
                command,
                receipt -> answers.address(tenant, receipt.events().getFirst().subject()),
                receipt -> ContributionResponse.of(new RecordedContribution(
                        receipt.first(ContributionOffered.class).contribution(),
                        receipt.entries().getFirst().header().time(),
                        ContributionStatus.OFFERED,
                        null)));
    }

    @PostMapping("/{contributionId}/acceptances")
    @Act("accept-contribution")
    @Access(Role.OBSERVER)
    @Operation(summary = "Accept what was contributed, as who has received it")
    ResponseEntity<ContributionAccepted> accept(
            Tenant tenant,
            Revision change,
            @PathVariable ContributionId contributionId,
            @RequestBody AcceptContribution command) {
        return answers.changed(tenant, change, "contributions/" + contributionId, command, ContributionAccepted.class);
    }

    @PostMapping("/{contributionId}/declinations")
    @Act("decline-contribution")
    @Access(Role.OBSERVER)
    @Operation(
            summary = "Decline what was contributed, as who was to receive it",
            description = "Also where it was accepted by mistake.")
    ResponseEntity<ContributionDeclined> decline(
            Tenant tenant,
            Revision change,
            @PathVariable ContributionId contributionId,
            @RequestBody DeclineContribution command) {
        return answers.changed(tenant, change, "contributions/" + contributionId, command, ContributionDeclined.class);
    }

    @GetMapping
    @Access(Role.OBSERVER)
    @Operation(
            summary = "The contributions, in the order in which they were recorded",
            description = "All of them, or those of one member, of one kind or of one status.")
    Page<Recorded<ContributionResponse>> contributions(
            Tenant tenant,
            PageRequest page,
            @RequestParam(required = false) @Nullable OrganisationId organisation,
            @RequestParam(required = false) @Nullable ContributionKind kind,
            @RequestParam(required = false) @Nullable ContributionStatus status) {
        return answers.page(
                tenant,
                state -> page.over(
                        Contributions.of(state).all(),
                        each -> (organisation == null
                                        || each.contribution().organisation().equals(organisation))
                                && (kind == null || each.contribution().given().kind() == kind)
                                && (status == null || each.status() == status),
                        ContributionResponse::of),
                each -> "contributions/" + each.id());
    }

    @GetMapping("/{contributionId}")
    @Access(Role.OBSERVER)
    @Operation(summary = "One contribution")
    ResponseEntity<Recorded<ContributionResponse>> contribution(
            Tenant tenant, @PathVariable ContributionId contributionId) {
        return answers.one(
                tenant,
                "contributions/" + contributionId,
                state -> Contributions.of(state).find(contributionId).map(ContributionResponse::of));
    }

    /** @param recorded when it was entered, as opposed to its own day */
    record ContributionResponse(
            ContributionId id,
            OrganisationId organisation,
            What given,
            LocalDate on,
            Instant recorded,
            OrganisationId receiver,
            Money value,
            @Nullable Money rate,
            @Nullable ResolutionId resolution,
            ContributionStatus status,
            @Nullable String reason) {

        static ContributionResponse of(RecordedContribution recorded) {
            Contribution contribution = recorded.contribution();
            return new ContributionResponse(
                    contribution.id(),
                    contribution.organisation(),
                    contribution.given(),
                    contribution.on(),
                    recorded.recordedAt(),
                    contribution.receiver(),
                    contribution.value(),
                    contribution.rate(),
                    contribution.resolution(),
                    recorded.status(),
                    recorded.reason());
        }
    }
}
