package io.consort.talent.succession.web;

import io.consort.kernel.authority.Warrant;
import io.consort.kernel.identity.OrganisationId;
import io.consort.starter.web.Access;
import io.consort.starter.web.Act;
import io.consort.starter.web.Answers;
import io.consort.starter.web.Change;
import io.consort.starter.web.Page;
import io.consort.starter.web.PageRequest;
import io.consort.starter.web.Role;
import io.consort.starter.web.Tenant;
import io.consort.talent.TalentEvent;
import io.consort.talent.TalentState;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/talent/consortia/{consortiumId}/successions")
@Tag(name = "successions", description = "Organisations that are no more, and who has their place")
final class SuccessionController {

    private final Answers<TalentState, TalentEvent> answers;

    SuccessionController(Answers<TalentState, TalentEvent> answers) {
        this.answers = answers;
    }

    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    @Act(Warrant.SUCCEED)
    @Access(Role.SECRETARIAT)
    @Operation(
            summary = "Put its successor in law in the place of an organisation that is no more",
            description =
                    "Done by what the register of organisations says, which the consortium's own ledger proves, and by nobody's hand.")
    ResponseEntity<SuccessionResponse> succeed(Tenant tenant, Change change, @RequestBody SuccessionRequest request) {
        tenant.requireRegister();
        return answers.created(
                tenant,
                change,
                request.toCommand(),
                _ -> "/api/talent/consortia/" + tenant.consortium() + "/successions",
                receipt -> {
                    var succeeded = receipt.first(TalentEvent.OrganisationSucceeded.class);
                    return new SuccessionResponse(succeeded.from(), succeeded.to());
                });
    }

    @GetMapping
    @Access(Role.OBSERVER)
    @Operation(summary = "The organisations that are no more, and who has the place of each")
    Page<SuccessionResponse> successions(Tenant tenant, PageRequest page) {
        return answers.view(
                tenant,
                state -> page.over(
                        state.heirs().byFormer(),
                        id -> id,
                        id -> id,
                        (id, to) -> new SuccessionResponse(new OrganisationId(id), to)));
    }
}
