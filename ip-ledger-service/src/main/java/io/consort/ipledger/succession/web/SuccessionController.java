package io.consort.ipledger.succession.web;

import io.consort.ipledger.IpLedgerEvent;
import io.consort.ipledger.IpLedgerState;
import io.consort.ipledger.succession.SucceedOrganisation;
import io.consort.ipledger.title.SuccessionId;
import io.consort.ipledger.title.TitleEvent.OrganisationSucceeded;
import io.consort.ipledger.title.Titles;
import io.consort.ipledger.web.Edge;
import io.consort.kernel.authority.Warrant;
import io.consort.kernel.identity.OrganisationId;
import io.consort.starter.succession.SuccessionRequest;
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
import java.time.LocalDate;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping(Edge.LEDGER + "/successions")
@Tag(name = "title", description = "Who owns what, at every date")
final class SuccessionController {

    private final Answers<IpLedgerState, IpLedgerEvent> answers;

    SuccessionController(Answers<IpLedgerState, IpLedgerEvent> answers) {
        this.answers = answers;
    }

    @PostMapping
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
                new SucceedOrganisation(request.from(), request.to(), request.effective()),
                OrganisationSucceeded.class,
                SuccessionResponse::of);
    }

    @GetMapping
    @Access(Role.OBSERVER)
    @Operation(summary = "All successions, in the order of recording")
    Page<Recorded<SuccessionResponse>> successions(Tenant tenant, PageRequest page) {
        return answers.page(
                tenant,
                state -> page.over(Titles.of(state).successions(), SuccessionResponse::of),
                each -> "successions/" + each.id());
    }

    @GetMapping("/{successionId}")
    @Access(Role.OBSERVER)
    @Operation(summary = "One succession")
    ResponseEntity<Recorded<SuccessionResponse>> succession(Tenant tenant, @PathVariable SuccessionId successionId) {
        return answers.one(
                tenant,
                "successions/" + successionId,
                state -> Titles.of(state).succession(successionId).map(SuccessionResponse::of));
    }

    record SuccessionResponse(
            SuccessionId id, OrganisationId from, OrganisationId to, LocalDate effective, int assets) {

        static SuccessionResponse of(OrganisationSucceeded succeeded) {
            return new SuccessionResponse(
                    succeeded.id(), succeeded.from(), succeeded.to(), succeeded.effective(), succeeded.assets());
        }
    }
}
