package io.consort.consortium.dues.web;

import io.consort.consortium.ConsortiumEvent;
import io.consort.consortium.ConsortiumState;
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
@RequestMapping("/api/consortium/consortia/{consortiumId}/dues")
@Tag(name = "dues")
final class DuesController {

    private final Answers<ConsortiumState, ConsortiumEvent> answers;

    DuesController(Answers<ConsortiumState, ConsortiumEvent> answers) {
        this.answers = answers;
    }

    @PostMapping
    @Act(value = "assess-dues", binds = Act.Binds.CONSORTIUM)
    @Access(Role.SECRETARIAT)
    @Operation(summary = "Assess the dues of a year by the charter's rules; answers what was added")
    ResponseEntity<DuesResponse> assess(Tenant tenant, Change change, @RequestBody AssessDuesRequest body) {
        return answers.created(
                tenant,
                change,
                body.toCommand(),
                receipt -> "/api/consortium/consortia/" + tenant.consortium() + "/dues/" + body.year(),
                receipt -> DuesResponse.of(body.year(), receipt));
    }

    @GetMapping
    @Access(Role.OBSERVER)
    @Operation(summary = "The years for which dues were assessed")
    Page<DuesSummary> years(Tenant tenant, PageRequest page) {
        return answers.view(
                tenant, state -> page.over(state.dues().years(), String::valueOf, Integer::valueOf, DuesSummary::of));
    }

    @GetMapping("/{year}")
    @Access(Role.OBSERVER)
    @Operation(summary = "The dues of a year, by member")
    ResponseEntity<DuesResponse> year(Tenant tenant, @PathVariable int year) {
        return answers.one(
                tenant,
                "dues/" + year,
                state -> state.dues().year(year).map(assessed -> DuesResponse.of(year, assessed)));
    }
}
