package io.consort.finance.correction.web;

import io.consort.finance.FinanceEvent;
import io.consort.finance.FinanceState;
import io.consort.finance.correction.ReverseMatch;
import io.consort.finance.correction.ReverseReceipt;
import io.consort.finance.dues.DuesReceiptId;
import io.consort.finance.dues.web.DuesReceiptResponse;
import io.consort.finance.grant.GrantId;
import io.consort.finance.grant.MatchId;
import io.consort.finance.grant.web.MatchResponse;
import io.consort.starter.web.Access;
import io.consort.starter.web.Act;
import io.consort.starter.web.Answers;
import io.consort.starter.web.Revision;
import io.consort.starter.web.Role;
import io.consort.starter.web.Tenant;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/finance/consortia/{consortiumId}")
@Tag(name = "Corrections", description = "Counter-entries for what was recorded by mistake")
final class CorrectionController {

    private final Answers<FinanceState, FinanceEvent> answers;

    CorrectionController(Answers<FinanceState, FinanceEvent> answers) {
        this.answers = answers;
    }

    @PostMapping("/dues-receipts/{duesReceiptId}/reversals")
    @Act("reverse-receipt")
    @Access(Role.SECRETARIAT)
    @Operation(
            summary = "Take a receipt back",
            description =
                    "The invoice that it had paid is open again; what grants matched of it is owed to the funders.")
    ResponseEntity<DuesReceiptResponse> reverseReceipt(
            Tenant tenant,
            Revision change,
            @PathVariable DuesReceiptId duesReceiptId,
            @RequestBody ReverseReceipt command) {
        return answers.changed(
                tenant,
                change,
                "dues-receipts/" + duesReceiptId,
                command,
                receipt -> answers.view(tenant, state -> DuesReceiptResponse.of(state, receipt)));
    }

    @PostMapping("/grants/{grantId}/matches/{matchId}/reversals")
    @Act("reverse-match")
    @Access(Role.SECRETARIAT)
    @Operation(summary = "Take a match back whose money never came in; the version is the grant's")
    ResponseEntity<MatchResponse> reverseMatch(
            Tenant tenant,
            Revision change,
            @PathVariable GrantId grantId,
            @PathVariable MatchId matchId,
            @RequestBody ReverseMatch command) {
        return answers.changed(
                tenant,
                change,
                "grants/" + grantId,
                command,
                receipt -> answers.view(tenant, state -> MatchResponse.of(state, receipt)));
    }
}
