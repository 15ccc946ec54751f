package io.consort.ipledger.licence.web;

import io.consort.ipledger.IpLedgerEvent;
import io.consort.ipledger.IpLedgerState;
import io.consort.ipledger.licence.AnswerMilestone;
import io.consort.ipledger.licence.LicenceEvent.MilestoneAnswered;
import io.consort.ipledger.licence.LicenceEvent.MilestoneReported;
import io.consort.ipledger.licence.LicenceEvent.MilestoneTakenBack;
import io.consort.ipledger.licence.LicenceEvent.ReportingSet;
import io.consort.ipledger.licence.LicenceEvent.SalesReported;
import io.consort.ipledger.licence.ReportMilestone;
import io.consort.ipledger.licence.ReportPeriod;
import io.consort.ipledger.licence.ReportSales;
import io.consort.ipledger.licence.RoyaltyAccount;
import io.consort.ipledger.licence.SetReporting;
import io.consort.ipledger.licence.SettleMilestone;
import io.consort.ipledger.licence.TakeBackMilestone;
import io.consort.ipledger.right.Right;
import io.consort.ipledger.right.RightId;
import io.consort.ipledger.right.Rights;
import io.consort.ipledger.right.RoyaltyAccess;
import io.consort.ipledger.right.web.RoyaltyView;
import io.consort.ipledger.web.Edge;
import io.consort.kernel.problem.DomainException;
import io.consort.kernel.problem.Kind;
import io.consort.starter.web.Access;
import io.consort.starter.web.Act;
import io.consort.starter.web.Answers;
import io.consort.starter.web.Change;
import io.consort.starter.web.Role;
import io.consort.starter.web.Tenant;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping(Edge.LEDGER + "/rights/{rightId}")
@Tag(name = "rights")
final class LicenceController {

    private final Answers<IpLedgerState, IpLedgerEvent> answers;
    private final RoyaltyView royalties;
    private final Clock clock;

    LicenceController(Answers<IpLedgerState, IpLedgerEvent> answers, RoyaltyView royalties, Clock clock) {
        this.answers = answers;
        this.royalties = royalties;
        this.clock = clock;
    }

    record ReportRequest(
            @Schema(example = "1994") int year,

            @Schema(description = "Which part of the year; all of it where it is left out")
            ReportPeriod.@Nullable Part part,

            Money netSales) {}

    record MilestoneRequest(
            @Schema(description = "As the royalty terms name it", example = "first-sale")
            String milestone,

            @Schema(example = "1994-07-01") LocalDate reached) {}

    /**
     * @param outstanding below zero what was paid ahead
     */
    record AccountResponse(
            @Nullable Money upfront,
            List<RoyaltyAccount.Year> years,
            @Nullable Money due,
            @Nullable Money received,
            @Nullable Money outstanding,
            List<String> inOtherCurrencies,
            List<RoyaltyAccount.Due> dues) {

        static AccountResponse of(RoyaltyAccount account) {
            return new AccountResponse(
                    account.upfront(),
                    account.years(),
                    account.due(),
                    account.received(),
                    account.outstanding(),
                    account.elsewhere().stream().map(Object::toString).toList(),
                    account.dues());
        }
    }

    @PostMapping("/reporting")
    @Act("set-reporting")
    @Access(Role.FORMER)
    @Operation(
            summary = "Have the holder of a right report its sales each year, half-year or quarter, as"
                    + " who granted it",
            description = "A report that has not come when it is due is noted by an entry.")
    ResponseEntity<ReportingSet> reporting(
            Tenant tenant, Change change, @PathVariable RightId rightId, @RequestBody SetReporting command) {
        return answers.created(tenant, change, command, ReportingSet.class);
    }

    @PostMapping("/reports")
    @Act("report-sales")
    @Access(Role.FORMER)
    @Operation(
            summary = "Report what was sold under a right in a period, as its holder",
            description = "A later report of the same period takes the place of the earlier.")
    ResponseEntity<SalesReported> report(
            Tenant tenant, Change change, @PathVariable RightId rightId, @RequestBody ReportRequest request) {
        return answers.created(
                tenant,
                change,
                new ReportSales(
                        rightId,
                        ReportPeriod.of("/year", request.year(), request.part()),
                        request.netSales(),
                        royalties::terms),
                SalesReported.class);
    }

    @PostMapping("/milestones")
    @Act("report-milestone")
    @Access(Role.FORMER)
    @Operation(
            summary = "Say that a milestone of the royalty terms is reached, as a party to the right",
            description =
                    "Its holder, who pays, is bound by its own word; what the grantor says it answers. Nobody is bound by"
                            + " silence. What is due for it is due the terms' days later, which is noted by an entry.")
    ResponseEntity<MilestoneReported> milestone(
            Tenant tenant, Change change, @PathVariable RightId rightId, @RequestBody MilestoneRequest request) {
        return answers.created(
                tenant,
                change,
                new ReportMilestone(rightId, request.milestone(), request.reached(), royalties::terms),
                MilestoneReported.class);
    }

    @PostMapping("/milestones/{milestone}/answers")
    @Act("answer-milestone")
    @Access(Role.FORMER)
    @Operation(summary = "Agree to what the other party reported of a milestone, or dispute it and say why")
    ResponseEntity<MilestoneAnswered> answer(
            Tenant tenant,
            Change change,
            @PathVariable RightId rightId,
            @PathVariable String milestone,
            @RequestBody AnswerMilestone command) {
        return answers.created(tenant, change, command, MilestoneAnswered.class);
    }

    @PostMapping("/milestones/{milestone}/settlements")
    @Act("settle-milestone")
    @Access(Role.SECRETARIAT)
    @Operation(
            summary = "Record that a milestone is reached which is disputed or not answered, and by which resolution")
    ResponseEntity<MilestoneAnswered> settle(
            Tenant tenant,
            Change change,
            @PathVariable RightId rightId,
            @PathVariable String milestone,
            @RequestBody SettleMilestone command) {
        return answers.created(tenant, change, command, MilestoneAnswered.class);
    }

    @PostMapping("/milestones/{milestone}/reversals")
    @Act("take-back-milestone")
    @Access(Role.FORMER)
    @Operation(
            summary = "Take back that a milestone was reached, as who granted the right, also after it fell due",
            description = "Nothing is due for it any more; what came in for it counts as paid ahead.")
    ResponseEntity<MilestoneTakenBack> takeBack(
            Tenant tenant,
            Change change,
            @PathVariable RightId rightId,
            @PathVariable String milestone,
            @RequestBody TakeBackMilestone command) {
        return answers.created(tenant, change, command, MilestoneTakenBack.class);
    }

    @GetMapping("/account")
    @Access(Role.FORMER)
    @Operation(
            summary = "What is due under a right by its terms and reports, and what came in, year by year",
            description = "For those who may know its royalty: the parties, who owns the asset today, the secretariat.")
    AccountResponse account(Tenant tenant, @PathVariable RightId rightId) {
        LocalDate today = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
        return answers.view(tenant, state -> {
            Right right = Rights.of(state).require(rightId);
            if (!tenant.isIn(RoyaltyAccess.of(state, right, today))) {
                throw new DomainException(
                        Kind.FORBIDDEN,
                        "not-concerned",
                        "What is paid for " + rightId
                                + " is for its parties, for who owns the asset today, and for the secretariat.");
            }
            return royalties
                    .terms(right)
                    .flatMap(terms -> RoyaltyAccount.of(state, right, terms, today))
                    .map(AccountResponse::of)
                    .orElseGet(() -> new AccountResponse(null, List.of(), null, null, null, List.of(), List.of()));
        });
    }
}
