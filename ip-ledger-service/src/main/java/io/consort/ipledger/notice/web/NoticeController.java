package io.consort.ipledger.notice.web;

import io.consort.ipledger.ByCharter;
import io.consort.ipledger.IpLedgerEvent;
import io.consort.ipledger.IpLedgerState;
import io.consort.ipledger.notice.Notice;
import io.consort.ipledger.notice.NoticeEvent.NoticeGiven;
import io.consort.ipledger.notice.NoticeId;
import io.consort.ipledger.web.Edge;
import io.consort.ipledger.web.Own;
import io.consort.kernel.ledger.Command;
import io.consort.starter.web.Access;
import io.consort.starter.web.Act;
import io.consort.starter.web.Answers;
import io.consort.starter.web.Change;
import io.consort.starter.web.Page;
import io.consort.starter.web.PageRequest;
import io.consort.starter.web.Parties;
import io.consort.starter.web.Role;
import io.consort.starter.web.Tenant;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping(Edge.LEDGER + "/notices")
@Tag(name = "notices", description = "What joint owners wish to do, and what the others say to it")
final class NoticeController {

    private final Answers<IpLedgerState, IpLedgerEvent> answers;
    private final Parties parties;

    private final ByCharter charter;

    NoticeController(Answers<IpLedgerState, IpLedgerEvent> answers, Parties parties, ByCharter charter) {
        this.charter = charter;
        this.answers = answers;
        this.parties = parties;
    }

    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    @Act("give-notice")
    @Access(Role.FORMER)
    @Operation(
            summary = "Tell the other owners of an asset what one of them wishes to do with it",
            description = "After the last day silence is consent; an objection that stands is a dispute.")
    ResponseEntity<NoticeResponse> give(Tenant tenant, Change change, @RequestBody GiveNoticeRequest request) {
        return answers.created(
                tenant,
                change,
                charter.decided(
                        tenant.consortium(),
                        parties.known(
                                tenant.consortium(), request.named(), request.toCommand(Edge.ownMandate(tenant)))),
                receipt -> Edge.location(tenant, receipt.first(NoticeGiven.class)),
                receipt -> NoticeResponse.of(receipt.first(NoticeGiven.class)));
    }

    @GetMapping
    @Access(Role.FORMER)
    @Operation(summary = "All notices, in the order of giving; for who has left, those among it and its co-owners")
    Page<NoticeResponse> notices(Tenant tenant, PageRequest page) {
        return answers.view(
                tenant,
                state -> page.over(
                        state.notices().given(),
                        notice -> isFor(tenant, notice),
                        notice -> NoticeResponse.of(tenant, state, notice)));
    }

    @GetMapping("/{noticeId}")
    @Access(Role.FORMER)
    @Operation(summary = "One notice")
    ResponseEntity<NoticeResponse> notice(Tenant tenant, @PathVariable NoticeId noticeId) {
        return answers.one(
                tenant,
                subject(noticeId),
                state -> state.notices().notice(noticeId).map(notice -> {
                    Own.require(isFor(tenant, notice), "The notice " + noticeId);
                    return NoticeResponse.of(tenant, state, notice);
                }));
    }

    private static boolean isFor(Tenant tenant, Notice notice) {
        return Own.sees(
                tenant, own -> own.equals(notice.owner()) || notice.coOwners().containsKey(own));
    }

    @PostMapping("/{noticeId}/objections")
    @Act("object-to-notice")
    @Access(Role.FORMER)
    @Operation(summary = "Object, as a co-owner, and say why")
    ResponseEntity<StepResponse> object(
            Tenant tenant, Change change, @PathVariable NoticeId noticeId, @RequestBody ObjectionRequest request) {
        return step(tenant, change, noticeId, request.toCommand(noticeId, Edge.ownMandate(tenant)));
    }

    @PostMapping("/{noticeId}/offers")
    @Act("offer-compensation")
    @Access(Role.FORMER)
    @Operation(summary = "Offer a co-owner compensation; it takes it by agreeing")
    ResponseEntity<StepResponse> offer(
            Tenant tenant, Change change, @PathVariable NoticeId noticeId, @RequestBody OfferRequest request) {
        return step(tenant, change, noticeId, request.toCommand(noticeId, Edge.ownMandate(tenant)));
    }

    @PostMapping("/{noticeId}/consents")
    @Act("consent-to-notice")
    @Access(Role.FORMER)
    @Operation(summary = "Agree, as a co-owner, and withdraw an objection")
    ResponseEntity<StepResponse> agree(
            Tenant tenant, Change change, @PathVariable NoticeId noticeId, @RequestBody AgreementRequest request) {
        return step(tenant, change, noticeId, request.toCommand(noticeId, Edge.ownMandate(tenant)));
    }

    @PostMapping("/{noticeId}/withdrawals")
    @Act("withdraw-notice")
    @Access(Role.FORMER)
    @Operation(summary = "Give the wish up")
    ResponseEntity<StepResponse> withdraw(
            Tenant tenant,
            Change change,
            @PathVariable NoticeId noticeId,
            @RequestBody NoticeWithdrawalRequest request) {
        return step(tenant, change, noticeId, request.toCommand(noticeId, Edge.ownMandate(tenant)));
    }

    @PostMapping("/{noticeId}/settlements")
    @Act("settle-dispute")
    @Access(Role.SECRETARIAT)
    @Operation(summary = "Record how a dispute was decided, and by which resolution")
    ResponseEntity<StepResponse> settle(
            Tenant tenant, Change change, @PathVariable NoticeId noticeId, @RequestBody SettlementRequest request) {
        return step(tenant, change, noticeId, request.toCommand(noticeId));
    }

    private ResponseEntity<StepResponse> step(
            Tenant tenant, Change change, NoticeId notice, Command<IpLedgerState, IpLedgerEvent> command) {
        return answers.changed(tenant, change, subject(notice), command, receipt -> StepResponse.of(notice, receipt));
    }

    private static String subject(NoticeId notice) {
        return "notices/" + notice;
    }
}
