package io.consort.ipledger.exit.web;

import io.consort.ipledger.IpLedgerEvent;
import io.consort.ipledger.IpLedgerState;
import io.consort.ipledger.exit.ExitGround;
import io.consort.ipledger.exit.ExitPlan;
import io.consort.ipledger.exit.ExitTerms;
import io.consort.ipledger.web.Edge;
import io.consort.starter.web.Access;
import io.consort.starter.web.Answers;
import io.consort.starter.web.Role;
import io.consort.starter.web.Tenant;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.Arrays;
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

    /**
     * The usual terms for a ground.
     *
     * @param ground why a member leaves
     */
    record UsualTerms(ExitGround ground, ExitTerms terms) {}

    @GetMapping("/exit-terms")
    @Access({Role.SERVICE, Role.OBSERVER})
    @Operation(summary = "On which terms a member leaves where the charter says nothing, by ground")
    List<UsualTerms> terms(Tenant tenant) {
        return Arrays.stream(ExitGround.values())
                .map(ground -> new UsualTerms(ground, ExitTerms.usual(ground)))
                .toList();
    }

    @PostMapping("/exit-previews")
    @Access({Role.SERVICE, Role.MEMBER})
    @Operation(
            summary = "What an exit would come to now, and what stands against it",
            description = "For the secretariat, for services, and for a member its own. Nothing is recorded, so no"
                    + " Idempotency-Key is needed.")
    PreviewResponse preview(Tenant tenant, @RequestBody LeavingRequest request) {
        return PreviewResponse.of(plan(tenant, request));
    }

    @PostMapping("/exit-previews/csv")
    @Access({Role.SERVICE, Role.MEMBER})
    @Operation(summary = "The same, as CSV")
    ResponseEntity<byte[]> csv(Tenant tenant, @RequestBody LeavingRequest request) {
        return Account.csv(plan(tenant, request).items(), "exit-of-" + request.member());
    }

    private ExitPlan plan(Tenant tenant, LeavingRequest request) {
        Account.require(tenant, request.member());
        return answers.view(tenant, state -> ExitPlan.of(state, request.toLeaving()));
    }
}
