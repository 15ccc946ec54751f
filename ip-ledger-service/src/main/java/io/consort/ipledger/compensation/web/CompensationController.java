package io.consort.ipledger.compensation.web;

import io.consort.ipledger.IpLedgerEvent;
import io.consort.ipledger.IpLedgerState;
import io.consort.ipledger.compensation.Compensation;
import io.consort.ipledger.compensation.CompensationSettled;
import io.consort.ipledger.compensation.Compensations;
import io.consort.ipledger.compensation.SettleCompensation;
import io.consort.ipledger.notice.NoticeAccess;
import io.consort.ipledger.notice.NoticeId;
import io.consort.ipledger.web.Edge;
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
import org.joda.money.Money;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping(Edge.LEDGER)
@Tag(name = "notices")
final class CompensationController {

    private final Answers<IpLedgerState, IpLedgerEvent> answers;

    CompensationController(Answers<IpLedgerState, IpLedgerEvent> answers) {
        this.answers = answers;
    }

    record CompensationResponse(
            NoticeId notice,
            String asset,
            OrganisationId from,
            OrganisationId to,
            Money amount,
            Money settled,
            Money outstanding) {

        static CompensationResponse of(Compensation owed) {
            return new CompensationResponse(
                    owed.notice(),
                    owed.asset().value(),
                    owed.from(),
                    owed.to(),
                    owed.amount(),
                    owed.settled(),
                    owed.outstanding());
        }
    }

    @GetMapping("/compensations")
    @Access(Role.FORMER)
    @Operation(
            summary = "What co-owners owe one another for consents, for those whom the notices concern",
            description =
                    "Payable once what was wished may be done: what was offered to who agreed, was silent, or objected in a dispute that was decided for the wish.")
    Page<Recorded<CompensationResponse>> compensations(Tenant tenant, PageRequest page) {
        return answers.page(
                tenant,
                state -> page.over(
                        Compensations.owed(state)
                                .filter(owed -> tenant.isIn(NoticeAccess.of(state, owed.notice())))
                                .toList(),
                        CompensationResponse::of),
                each -> "notices/" + each.notice());
    }

    @PostMapping("/notices/{noticeId}/compensations/{coOwner}/payments")
    @Act("settle-compensation")
    @Access(Role.FORMER)
    @Operation(summary = "Record that a compensation was paid, as who got it")
    ResponseEntity<CompensationSettled> settleCompensation(
            Tenant tenant,
            Change change,
            @PathVariable NoticeId noticeId,
            @PathVariable OrganisationId coOwner,
            @RequestBody SettleCompensation command) {
        return answers.created(tenant, change, command, CompensationSettled.class);
    }
}
