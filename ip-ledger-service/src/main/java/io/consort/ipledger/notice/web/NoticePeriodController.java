package io.consort.ipledger.notice.web;

import io.consort.ipledger.IpLedgerEvent;
import io.consort.ipledger.IpLedgerState;
import io.consort.ipledger.charter.ByCharter;
import io.consort.ipledger.charter.ByHand;
import io.consort.ipledger.charter.Results;
import io.consort.ipledger.notice.NoticeEvent.NoticePeriodSet;
import io.consort.ipledger.notice.NoticePeriod;
import io.consort.ipledger.notice.Notices;
import io.consort.ipledger.notice.SetNoticePeriod;
import io.consort.ipledger.web.Edge;
import io.consort.kernel.identity.ConsortiumId;
import io.consort.kernel.ledger.Command;
import io.consort.starter.web.Access;
import io.consort.starter.web.Act;
import io.consort.starter.web.Answers;
import io.consort.starter.web.Change;
import io.consort.starter.web.Recorded;
import io.consort.starter.web.Role;
import io.consort.starter.web.Tenant;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping(Edge.LEDGER + "/notice-period")
@Tag(name = "notices", description = "What joint owners wish to do, and what the others say to it")
final class NoticePeriodController {

    private final Answers<IpLedgerState, IpLedgerEvent> answers;

    private final ByCharter charter;

    NoticePeriodController(Answers<IpLedgerState, IpLedgerEvent> answers, ByCharter charter) {
        this.charter = charter;
        this.answers = answers;
    }

    @PostMapping
    @Act(value = "set-notice-period", binds = Act.Binds.CONSORTIUM)
    @Access(Role.SECRETARIAT)
    @Operation(
            summary = "Put into force what the charter says of notices; those that run go on as they were given",
            description = "The charter is asked: what is sent may say the same, and nothing else.")
    ResponseEntity<PeriodResponse> set(Tenant tenant, Change change, @RequestBody PeriodRequest request) {
        return answers.created(
                tenant,
                change,
                request.toCommand(charter, tenant.consortium()),
                receipt -> Edge.location(tenant, receipt),
                receipt ->
                        PeriodResponse.of(receipt.first(NoticePeriodSet.class).period()));
    }

    @GetMapping
    @Access(Role.OBSERVER)
    @Operation(summary = "How long a notice runs that is given now")
    Recorded<PeriodResponse> period(Tenant tenant) {
        return answers.recorded(
                tenant,
                state -> {
                    NoticePeriod noted = Notices.of(state).period();
                    return PeriodResponse.of(
                            charter.results(tenant.consortium()).map(noted::by).orElse(noted));
                },
                _ -> "notice-period");
    }

    record PeriodRequest(
            @Schema(description = "How long co-owners have to answer", example = "45") @Nullable
            Integer days,

            @Schema(description = "When a joint owner may assign its share") @Nullable
            Assignments assignments,

            @Schema(description = "By which somebody says so, where the charter is not asked", example = "R-7")
            @Nullable
            String resolution) {

        Command<IpLedgerState, IpLedgerEvent> toCommand(ByCharter charter, ConsortiumId consortium) {
            Boolean required = assignments == null ? null : assignments == Assignments.AFTER_NOTICE;
            return ByHand.noting(() -> {
                Results said = charter.results(consortium).orElse(null);
                if (said == null) {
                    return new SetNoticePeriod(new NoticePeriod(
                            ByHand.said("/days", days),
                            ByHand.said("/assignments", required),
                            ByHand.said("/resolution", resolution)));
                }
                ByHand.requireSame("/days", days, said.noticeDays());
                ByHand.requireSame("/assignments", required, said.noticeRequired());
                return new SetNoticePeriod(
                        new NoticePeriod(said.noticeDays(), said.noticeRequired(), resolution, said.charter()));
            });
        }
    }

    record PeriodResponse(
            int days,
            Assignments assignments,
            @Nullable String resolution,
            @Nullable Integer charter) {

        static PeriodResponse of(NoticePeriod period) {
            return new PeriodResponse(
                    period.days(), Assignments.of(period.required()), period.resolution(), period.charter());
        }
    }
}
