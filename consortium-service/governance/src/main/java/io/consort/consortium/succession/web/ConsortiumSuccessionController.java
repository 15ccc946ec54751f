package io.consort.consortium.succession.web;

import io.consort.consortium.ConsortiumEvent;
import io.consort.consortium.ConsortiumState;
import io.consort.consortium.organisation.Succession;
import io.consort.consortium.succession.Demergers;
import io.consort.consortium.succession.Successors;
import io.consort.kernel.identity.OrganisationId;
import io.consort.kernel.succession.Allotment;
import io.consort.kernel.succession.Demerger;
import io.consort.kernel.succession.DemergerId;
import io.consort.kernel.succession.Unheld;
import io.consort.starter.web.Access;
import io.consort.starter.web.Answers;
import io.consort.starter.web.Page;
import io.consort.starter.web.PageRequest;
import io.consort.starter.web.Recorded;
import io.consort.starter.web.Role;
import io.consort.starter.web.Tenant;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/consortium/consortia/{consortiumId}")
@Tag(name = "members")
final class ConsortiumSuccessionController {

    private final Answers<ConsortiumState, ConsortiumEvent> answers;

    ConsortiumSuccessionController(Answers<ConsortiumState, ConsortiumEvent> answers) {
        this.answers = answers;
    }

    @GetMapping("/successions")
    @Access(Role.OBSERVER)
    @Operation(summary = "The organisations of the consortium that are no more, and who stands in their place")
    Page<Recorded<SuccessorResponse>> successions(Tenant tenant, PageRequest page) {
        return answers.page(
                tenant,
                state -> page.over(
                        Successors.of(state).byOrganisation(),
                        id -> id,
                        id -> id,
                        (id, succession) ->
                                SuccessorResponse.of(new OrganisationId(id), succession, Successors.of(state))),
                each -> "successions/" + each.organisation());
    }

    @GetMapping("/demergers")
    @Access(Role.OBSERVER)
    @Operation(
            summary = "Of which organisations a part went to another, what the plan names here, and what became of it")
    Page<Recorded<NotedDemergerResponse>> demergers(Tenant tenant, PageRequest page) {
        return answers.page(
                tenant,
                state -> page.over(Successors.of(state).demergers().all().toList(), NotedDemergerResponse::of),
                each -> "demergers/" + each.id());
    }

    /**
     * @param passedTo who has its place in this consortium; null where the organisation was split, or the consortium acts on it by hand
     * @param awaiting the services that are still to carry it out
     */
    record SuccessorResponse(
            OrganisationId organisation,
            List<OrganisationId> successors,
            LocalDate effectiveOn,
            @Nullable OrganisationId passedTo,
            List<String> awaiting) {

        static SuccessorResponse of(OrganisationId organisation, Succession succession, Successors successors) {
            OrganisationId now = successors.now(organisation);
            return new SuccessorResponse(
                    organisation,
                    succession.successors(),
                    succession.effectiveOn(),
                    now.equals(organisation) ? null : now,
                    successors.untold(organisation).toList());
        }
    }

    /**
     * @param allotments what the plan names of this consortium
     * @param unheld what of it, in this service, could not pass; each other service says so of its own
     * @param awaiting the services that are still to carry it out
     */
    record NotedDemergerResponse(
            DemergerId id,
            OrganisationId organisation,
            OrganisationId to,
            LocalDate effectiveOn,
            String plan,
            List<Allotment> allotments,
            List<Unheld> unheld,
            List<String> awaiting) {

        static NotedDemergerResponse of(Demergers.Noted noted) {
            Demerger demerger = noted.demerger();
            return new NotedDemergerResponse(
                    demerger.id(),
                    demerger.from(),
                    demerger.to(),
                    demerger.effective(),
                    demerger.plan(),
                    demerger.allotments(),
                    noted.division() == null ? List.of() : noted.division().unheld(),
                    noted.untold());
        }
    }
}
