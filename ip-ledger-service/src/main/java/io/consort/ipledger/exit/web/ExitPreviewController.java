package io.consort.ipledger.exit.web;

import io.consort.ipledger.IpLedgerEvent;
import io.consort.ipledger.IpLedgerState;
import io.consort.ipledger.exit.Effect;
import io.consort.ipledger.exit.ExitReckoning;
import io.consort.ipledger.exit.ExitTerms;
import io.consort.ipledger.web.Edge;
import io.consort.kernel.exit.ExitPlan;
import io.consort.kernel.exit.Leaving;
import io.consort.starter.exit.Account;
import io.consort.starter.exit.LeavingRequest;
import io.consort.starter.exit.PreviewResponse;
import io.consort.starter.exit.UsualTerms;
import io.consort.starter.web.Access;
import io.consort.starter.web.Answers;
import io.consort.starter.web.Role;
import io.consort.starter.web.Tenant;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping(Edge.LEDGER)
@Tag(name = "exits", description = "What a member that leaves keeps, loses and owes")
final class ExitPreviewController {

    private final Answers<IpLedgerState, IpLedgerEvent> answers;

    ExitPreviewController(Answers<IpLedgerState, IpLedgerEvent> answers) {
        this.answers = answers;
    }

    @GetMapping("/exit-terms")
    @Access({Role.SERVICE, Role.OBSERVER})
    @Operation(summary = "On which terms a member leaves where the charter says nothing, by ground")
    List<UsualTerms<ExitTerms>> terms(Tenant tenant) {
        return UsualTerms.all(ExitTerms::usual);
    }

    @PostMapping("/exit-previews")
    @Access({Role.SERVICE, Role.MEMBER})
    @Operation(
            summary = "What an exit would come to now, and what stands against it",
            description = "For the secretariat, for services, and for a member its own. Nothing is recorded, so no"
                    + " Idempotency-Key is needed.")
    PreviewResponse<ExitTerms> preview(Tenant tenant, @RequestBody LeavingRequest<ExitTerms> request) {
        return PreviewResponse.of(plan(tenant, request));
    }

    @PostMapping("/exit-previews/csv")
    @Access({Role.SERVICE, Role.MEMBER})
    @Operation(summary = "The same, as CSV")
    ResponseEntity<byte[]> csv(Tenant tenant, @RequestBody LeavingRequest<ExitTerms> request) {
        return Account.csv(plan(tenant, request).items(), "exit-of-" + request.member());
    }

    private ExitPlan<ExitTerms, Effect, IpLedgerEvent> plan(Tenant tenant, LeavingRequest<ExitTerms> request) {
        Leaving<ExitTerms> leaving = request.toLeaving(ExitTerms::usual);
        Account.require(tenant, leaving);
        return answers.view(tenant, state -> ExitReckoning.of(state, leaving));
    }
}
