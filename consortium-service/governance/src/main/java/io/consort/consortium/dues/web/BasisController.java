package io.consort.consortium.dues.web;

import io.consort.consortium.ConsortiumEvent;
import io.consort.consortium.ConsortiumState;
import io.consort.consortium.dues.Dues;
import io.consort.consortium.dues.DuesEvent.BasisReported;
import io.consort.consortium.dues.ReportBasis;
import io.consort.kernel.identity.OrganisationId;
import io.consort.starter.web.Access;
import io.consort.starter.web.Act;
import io.consort.starter.web.Answers;
import io.consort.starter.web.Change;
import io.consort.starter.web.Page;
import io.consort.starter.web.PageRequest;
import io.consort.starter.web.Recorded;
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
@RequestMapping("/api/consortium/consortia/{consortiumId}/bases")
@Tag(name = "dues")
final class BasisController {

    private final Answers<ConsortiumState, ConsortiumEvent> answers;

    BasisController(Answers<ConsortiumState, ConsortiumEvent> answers) {
        this.answers = answers;
    }

    /** Open to observers, because their class of members may owe dues as well. */
    @PostMapping
    @Act(value = "report-basis", binds = Act.Binds.ACTOR)
    @Access(Role.OBSERVER)
    @Operation(summary = "Report the amount that dues are reckoned from, as the member itself")
    ResponseEntity<BasisResponse> report(Tenant tenant, Change change, @RequestBody ReportBasis command) {
        return answers.created(tenant, change, command, BasisReported.class, BasisResponse::of);
    }

    @GetMapping("/{year}")
    @Access(Role.OBSERVER)
    @Operation(summary = "What members reported for a year, by member")
    Page<Recorded<BasisResponse>> bases(Tenant tenant, @PathVariable int year, PageRequest page) {
        return answers.page(
                tenant,
                state -> page.over(
                        Dues.of(state).bases(year),
                        id -> id,
                        id -> id,
                        (id, basis) -> BasisResponse.of(new OrganisationId(id), year, basis)),
                each -> "bases/" + year + "/" + each.organisation());
    }

    @GetMapping("/{year}/{organisation}")
    @Access(Role.OBSERVER)
    @Operation(summary = "What a member reported for a year")
    ResponseEntity<Recorded<BasisResponse>> basis(
            Tenant tenant, @PathVariable int year, @PathVariable OrganisationId organisation) {
        return answers.one(
                tenant,
                "bases/" + year + "/" + organisation,
                state -> Dues.of(state)
                        .basis(organisation, year)
                        .map(basis -> BasisResponse.of(organisation, year, basis)));
    }
}
