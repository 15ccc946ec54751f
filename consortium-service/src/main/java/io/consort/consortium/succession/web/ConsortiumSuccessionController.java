package io.consort.consortium.succession.web;

import io.consort.consortium.ConsortiumEvent;
import io.consort.consortium.ConsortiumState;
import io.consort.kernel.identity.OrganisationId;
import io.consort.starter.web.Access;
import io.consort.starter.web.Answers;
import io.consort.starter.web.Page;
import io.consort.starter.web.PageRequest;
import io.consort.starter.web.Role;
import io.consort.starter.web.Tenant;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
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
    Page<SuccessorResponse> successions(Tenant tenant, PageRequest page) {
        return answers.view(
                tenant,
                state -> page.over(
                        state.successors().byOrganisation(),
                        id -> id,
                        id -> id,
                        (id, succession) ->
                                SuccessorResponse.of(new OrganisationId(id), succession, state.successors())));
    }

    @GetMapping("/demergers")
    @Access(Role.OBSERVER)
    @Operation(
            summary = "Of which organisations a part went to another, what the plan names here, and what became of it")
    Page<NotedDemergerResponse> demergers(Tenant tenant, PageRequest page) {
        return answers.view(
                tenant, state -> page.over(state.successors().demergers().all().toList(), NotedDemergerResponse::of));
    }
}
