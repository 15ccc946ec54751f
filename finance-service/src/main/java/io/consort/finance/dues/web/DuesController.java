package io.consort.finance.dues.web;

import io.consort.finance.FinanceEvent;
import io.consort.finance.FinanceState;
import io.consort.finance.dues.Dues;
import io.consort.finance.dues.DuesEvent.DuesReceived;
import io.consort.finance.dues.DuesReceiptId;
import io.consort.finance.dues.ReceiveDues;
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
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/finance/consortia/{consortiumId}/dues-receipts")
@Tag(name = "Dues", description = "What was invoiced, received and credited")
final class DuesController {

    private final Answers<FinanceState, FinanceEvent> answers;

    private final Payers payers;

    DuesController(Answers<FinanceState, FinanceEvent> answers, Payers payers) {
        this.answers = answers;
        this.payers = payers;
    }

    @PostMapping
    @Act("receive-dues")
    @Access(Role.SECRETARIAT)
    @Operation(summary = "Record dues that a member has paid, and post them")
    ResponseEntity<DuesReceiptResponse> receive(Tenant tenant, Change change, @RequestBody ReceiveDues command) {
        payers.require(tenant, command.member());
        return answers.created(
                tenant,
                change,
                command,
                receipt -> "/api/finance/consortia/" + tenant.consortium() + "/dues-receipts/"
                        + receipt.first(DuesReceived.class).receipt().id(),
                DuesReceiptResponse::of);
    }

    @GetMapping
    @Access(Role.FORMER)
    @Operation(
            summary =
                    "All receipts of dues, or those of a member, in the order they were recorded; for who has left, its own")
    Page<Recorded<DuesReceiptResponse>> receipts(
            Tenant tenant, PageRequest page, @RequestParam(required = false) @Nullable OrganisationId member) {
        return answers.page(
                tenant,
                state -> page.over(
                        Dues.of(state).receipts(),
                        receipt -> (member == null || member.equals(receipt.member()))
                                && Owing.sees(tenant, receipt.member()),
                        receipt -> DuesReceiptResponse.of(state, receipt)),
                each -> "dues-receipts/" + each.id());
    }

    @GetMapping("/{duesReceiptId}")
    @Access(Role.FORMER)
    @Operation(summary = "A receipt of dues")
    ResponseEntity<Recorded<DuesReceiptResponse>> receipt(Tenant tenant, @PathVariable DuesReceiptId duesReceiptId) {
        return answers.one(
                tenant,
                "dues-receipts/" + duesReceiptId,
                state -> Dues.of(state).find(duesReceiptId).map(receipt -> {
                    Owing.require(Owing.sees(tenant, receipt.member()), "The receipt " + duesReceiptId);
                    return DuesReceiptResponse.of(state, receipt);
                }));
    }
}
