package io.consort.consortium.organisation.web;

import io.consort.consortium.ConsortiumEvent;
import io.consort.consortium.ConsortiumState;
import io.consort.consortium.organisation.OrganisationEvent.OrganisationSucceeded;
import io.consort.consortium.organisation.Organisations;
import io.consort.consortium.organisation.RecordSuccession;
import io.consort.consortium.organisation.Succession;
import io.consort.kernel.identity.OrganisationId;
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
import java.util.List;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/consortium/successions")
@Tag(name = "organisations")
final class SuccessionController {

    private final Answers<ConsortiumState, ConsortiumEvent> answers;

    SuccessionController(Answers<ConsortiumState, ConsortiumEvent> answers) {
        this.answers = answers;
    }

    @PostMapping
    @Act("succeed-organisation")
    @Access(Role.ADMINISTRATOR)
    @Operation(
            summary = "Record that organisations were merged into one, or that one was split",
            description =
                    "Every consortium in which they have a part is told, and carries a merger out in all services: memberships,"
                            + " seats, title, rights, claims and agreements are the successor's. A split moves nothing by itself.")
    ResponseEntity<SuccessionResponse> succeed(Caller caller, Change change, @RequestBody RecordSuccession command) {
        return answers.created(
                caller,
                change,
                command,
                receipt -> answers.address(caller, receipt.events().getFirst().subject()),
                receipt -> SuccessionResponse.of(receipt.events().stream()
                        .map(OrganisationSucceeded.class::cast)
                        .toList()));
    }

    @GetMapping
    @Access(Role.SIGNED_IN)
    @Operation(summary = "The organisations that are no more, by id")
    Page<Recorded<SuccessionResponse>> successions(Caller caller, PageRequest page) {
        return answers.page(
                caller,
                state -> page.over(
                        Organisations.of(state).links().gone(),
                        id -> id,
                        id -> id,
                        (id, each) -> SuccessionResponse.of(new OrganisationId(id), each)),
                each -> "organisations/" + each.organisations().getFirst());
    }

    record SuccessionResponse(
            List<OrganisationId> organisations, List<OrganisationId> successors, LocalDate effectiveOn) {

        static SuccessionResponse of(List<OrganisationSucceeded> events) {
            Succession succession = events.getFirst().succession();
            return new SuccessionResponse(
                    events.stream().map(OrganisationSucceeded::organisation).toList(),
                    succession.successors(),
                    succession.effectiveOn());
        }

        static SuccessionResponse of(OrganisationId organisation, Succession succession) {
            return new SuccessionResponse(List.of(organisation), succession.successors(), succession.effectiveOn());
        }
    }
}
