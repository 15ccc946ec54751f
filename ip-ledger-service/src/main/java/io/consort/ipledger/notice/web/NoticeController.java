package io.consort.ipledger.notice.web;

import io.consort.ipledger.ByWord;
import io.consort.ipledger.IpLedgerEvent;
import io.consort.ipledger.IpLedgerState;
import io.consort.ipledger.asset.AssetId;
import io.consort.ipledger.charter.ByCharter;
import io.consort.ipledger.notice.CoOwner;
import io.consort.ipledger.notice.ConsentToNotice;
import io.consort.ipledger.notice.Notice;
import io.consort.ipledger.notice.NoticeAccess;
import io.consort.ipledger.notice.NoticeEvent.NoticeClosed;
import io.consort.ipledger.notice.NoticeEvent.NoticeGiven;
import io.consort.ipledger.notice.NoticeId;
import io.consort.ipledger.notice.NoticeStatus;
import io.consort.ipledger.notice.Notices;
import io.consort.ipledger.notice.ObjectToNotice;
import io.consort.ipledger.notice.OfferCompensation;
import io.consort.ipledger.notice.SettleDispute;
import io.consort.ipledger.notice.Stance;
import io.consort.ipledger.notice.Wish;
import io.consort.ipledger.notice.WithdrawNotice;
import io.consort.ipledger.web.Edge;
import io.consort.ipledger.web.Own;
import io.consort.kernel.identity.OrganisationId;
import io.consort.kernel.ledger.Command;
import io.consort.kernel.ledger.Receipt;
import io.consort.starter.web.Access;
import io.consort.starter.web.Act;
import io.consort.starter.web.Answers;
import io.consort.starter.web.Change;
import io.consort.starter.web.Page;
import io.consort.starter.web.PageRequest;
import io.consort.starter.web.Parties;
import io.consort.starter.web.Recorded;
import io.consort.starter.web.Revision;
import io.consort.starter.web.Role;
import io.consort.starter.web.Tenant;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
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
@RequestMapping(Edge.LEDGER + "/notices")
@Tag(name = "notices", description = "What joint owners wish to do, and what the others say to it")
final class NoticeController {

    private final Answers<IpLedgerState, IpLedgerEvent> answers;
    private final Parties parties;
    private final ByCharter charter;
    private final ByWord word;

    NoticeController(Answers<IpLedgerState, IpLedgerEvent> answers, Parties parties, ByCharter charter, ByWord word) {
        this.answers = answers;
        this.parties = parties;
        this.charter = charter;
        this.word = word;
    }

    @PostMapping
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
                        parties.known(tenant.consortium(), request.named(), request.toCommand(word))),
                NoticeGiven.class,
                NoticeResponse::of);
    }

    @GetMapping
    @Access(Role.FORMER)
    @Operation(
            summary =
                    "All notices, or those of an asset, in the order of giving; for who has left, those among it and its co-owners")
    Page<Recorded<NoticeResponse>> notices(
            Tenant tenant, PageRequest page, @RequestParam(required = false) @Nullable AssetId asset) {
        return answers.page(
                tenant,
                state -> page.over(
                        Notices.of(state).given(),
                        notice -> (asset == null || asset.equals(notice.asset())) && isFor(tenant, notice),
                        notice -> NoticeResponse.of(tenant, state, notice)),
                each -> subject(each.id()));
    }

    @GetMapping("/{noticeId}")
    @Access(Role.FORMER)
    @Operation(summary = "One notice")
    ResponseEntity<Recorded<NoticeResponse>> notice(Tenant tenant, @PathVariable NoticeId noticeId) {
        return answers.one(
                tenant,
                subject(noticeId),
                state -> Notices.of(state).notice(noticeId).map(notice -> {
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
            Tenant tenant, Revision change, @PathVariable NoticeId noticeId, @RequestBody ObjectToNotice command) {
        return step(tenant, change, noticeId, command);
    }

    @PostMapping("/{noticeId}/offers")
    @Act("offer-compensation")
    @Access(Role.FORMER)
    @Operation(summary = "Offer a co-owner compensation; it takes it by agreeing")
    ResponseEntity<StepResponse> offer(
            Tenant tenant, Revision change, @PathVariable NoticeId noticeId, @RequestBody OfferCompensation command) {
        return step(tenant, change, noticeId, command);
    }

    @PostMapping("/{noticeId}/consents")
    @Act("consent-to-notice")
    @Access(Role.FORMER)
    @Operation(summary = "Agree, as a co-owner, and withdraw an objection")
    ResponseEntity<StepResponse> agree(
            Tenant tenant, Revision change, @PathVariable NoticeId noticeId, @RequestBody ConsentToNotice command) {
        return step(tenant, change, noticeId, command);
    }

    @PostMapping("/{noticeId}/withdrawals")
    @Act("withdraw-notice")
    @Access(Role.FORMER)
    @Operation(summary = "Give the wish up")
    ResponseEntity<StepResponse> withdraw(
            Tenant tenant, Revision change, @PathVariable NoticeId noticeId, @RequestBody WithdrawNotice command) {
        return step(tenant, change, noticeId, command);
    }

    @PostMapping("/{noticeId}/settlements")
    @Act("settle-dispute")
    @Access(Role.SECRETARIAT)
    @Operation(summary = "Record how a dispute was decided, and by which resolution")
    ResponseEntity<StepResponse> settle(
            Tenant tenant, Revision change, @PathVariable NoticeId noticeId, @RequestBody SettleDispute command) {
        return step(tenant, change, noticeId, command);
    }

    private ResponseEntity<StepResponse> step(
            Tenant tenant, Revision change, NoticeId notice, Command<IpLedgerState, IpLedgerEvent> command) {
        return answers.changed(tenant, change, subject(notice), command, receipt -> StepResponse.of(notice, receipt));
    }

    private static String subject(NoticeId notice) {
        return "notices/" + notice;
    }

    /** A notice. That there is one is for everyone to see; what is wished, offered and objected is for the owners. */
    record NoticeResponse(
            NoticeId id,
            AssetId asset,
            OrganisationId owner,

            @Schema(description = "For the owners and the secretariat") @Nullable
            Wish wish,

            LocalDate given,

            @Schema(description = "The last day on which co-owners may answer")
            LocalDate due,

            NoticeStatus status,

            @Schema(description = "Reasons and offers are for the owners and the secretariat")
            Map<OrganisationId, CoOwner> coOwners,

            @Nullable String resolution) {

        static NoticeResponse of(NoticeGiven given) {
            Map<OrganisationId, CoOwner> coOwners = new LinkedHashMap<>();
            given.coOwners()
                    .forEach((each, share) -> coOwners.put(each, new CoOwner(share, Stance.SILENT, null, null)));
            return new NoticeResponse(
                    given.notice(),
                    given.asset(),
                    given.owner(),
                    given.wish(),
                    given.given(),
                    given.due(),
                    NoticeStatus.OPEN,
                    coOwners,
                    null);
        }

        static NoticeResponse of(Tenant tenant, IpLedgerState state, Notice notice) {
            boolean involved = tenant.isIn(NoticeAccess.of(state, notice.id()));
            Map<OrganisationId, CoOwner> coOwners = new LinkedHashMap<>();
            notice.coOwners()
                    .forEach((each, stands) -> coOwners.put(
                            each, involved ? stands : new CoOwner(stands.share(), stands.stance(), null, null)));
            return new NoticeResponse(
                    notice.id(),
                    notice.asset(),
                    notice.owner(),
                    involved ? notice.wish() : null,
                    notice.given(),
                    notice.due(),
                    notice.status(),
                    coOwners,
                    notice.resolution());
        }
    }

    record StepResponse(
            NoticeId notice,

            @Schema(description = "How this step ended the notice; none where it goes on") @Nullable
            NoticeStatus ended) {

        static StepResponse of(NoticeId notice, Receipt<IpLedgerEvent> receipt) {
            return new StepResponse(
                    notice, receipt.events().getLast() instanceof NoticeClosed closed ? closed.status() : null);
        }
    }
}
