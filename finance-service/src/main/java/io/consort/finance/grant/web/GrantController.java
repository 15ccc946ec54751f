package io.consort.finance.grant.web;

import io.consort.finance.FinanceEvent;
import io.consort.finance.FinanceState;
import io.consort.finance.account.AccountId;
import io.consort.finance.dues.DuesReceiptId;
import io.consort.finance.grant.AwardGrant;
import io.consort.finance.grant.Grant;
import io.consort.finance.grant.GrantEvent.GrantAwarded;
import io.consort.finance.grant.GrantId;
import io.consort.finance.grant.Grants;
import io.consort.finance.grant.MatchDues;
import io.consort.finance.grant.MatchingGrant;
import io.consort.finance.grant.MatchingRule;
import io.consort.finance.grant.OverMatch;
import io.consort.finance.journal.TransactionId;
import io.consort.kernel.identity.OrganisationId;
import io.consort.kernel.money.Fraction;
import io.consort.starter.web.Access;
import io.consort.starter.web.Act;
import io.consort.starter.web.Answers;
import io.consort.starter.web.Change;
import io.consort.starter.web.Page;
import io.consort.starter.web.PageRequest;
import io.consort.starter.web.Parties;
import io.consort.starter.web.Recorded;
import io.consort.starter.web.Role;
import io.consort.starter.web.Tenant;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
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
@RequestMapping("/api/finance/consortia/{consortiumId}/grants")
@Tag(name = "Matching grants", description = "Grants that match what others pay")
final class GrantController {

    private final Answers<FinanceState, FinanceEvent> answers;
    private final Parties parties;

    GrantController(Answers<FinanceState, FinanceEvent> answers, Parties parties) {
        this.answers = answers;
        this.parties = parties;
    }

    @PostMapping
    @Act("award-grant")
    @Access(Role.SECRETARIAT)
    @Operation(summary = "Record that a funder undertakes to match dues")
    ResponseEntity<GrantResponse> award(Tenant tenant, Change change, @RequestBody AwardGrantRequest request) {
        return answers.created(
                tenant,
                change,
                parties.known(tenant.consortium(), Map.of("/funder", request.funder()), request.toCommand()),
                receipt ->
                        path(tenant) + receipt.first(GrantAwarded.class).grant().id(),
                receipt -> GrantResponse.of(
                        receipt.first(GrantAwarded.class).grant(),
                        receipt.entries().getFirst().header().time()));
    }

    @GetMapping
    @Access(Role.OBSERVER)
    @Operation(summary = "All matching grants")
    Page<Recorded<GrantResponse>> grants(Tenant tenant, PageRequest page) {
        return answers.page(
                tenant,
                state -> page.over(
                        Grants.of(state).all(), GrantId::value, GrantId::new, (_, grant) -> GrantResponse.of(grant)),
                each -> "grants/" + each.id());
    }

    @GetMapping("/{grantId}")
    @Access(Role.OBSERVER)
    @Operation(summary = "A matching grant, and what it has given in each year")
    ResponseEntity<Recorded<GrantResponse>> grant(Tenant tenant, @PathVariable GrantId grantId) {
        return answers.one(
                tenant,
                "grants/" + grantId,
                state -> Grants.of(state).find(grantId).map(GrantResponse::of));
    }

    @PostMapping("/{grantId}/matches")
    @Act("match-grant")
    @Access(Role.SECRETARIAT)
    @Operation(summary = "Take from a grant what it gives for the dues of a year received so far")
    ResponseEntity<MatchResponse> match(
            Tenant tenant, Change change, @PathVariable GrantId grantId, @RequestBody MatchDues command) {
        return answers.created(tenant, change, command, _ -> path(tenant) + grantId + "/matches", MatchResponse::of);
    }

    @GetMapping("/{grantId}/matches")
    @Access(Role.OBSERVER)
    @Operation(summary = "All that a grant has given, with the figures that each match rests on")
    Page<Recorded<MatchResponse>> matches(Tenant tenant, @PathVariable GrantId grantId, PageRequest page) {
        return answers.page(
                tenant,
                state ->
                        page.over(Grants.of(state).require(grantId).matches(), match -> MatchResponse.of(state, match)),
                _ -> "grants/" + grantId);
    }

    private static String path(Tenant tenant) {
        return "/api/finance/consortia/" + tenant.consortium() + "/grants/";
    }

    /** @param ratio what the funder gives for each unit of dues */
    record AwardGrantRequest(
            @Schema(example = "darpa") OrganisationId funder,
            Fraction ratio,
            Money ceilingPerYear,
            @Schema(example = "1988") int firstYear,
            @Schema(example = "1996") int lastYear,
            @Schema(example = "bank-usd") AccountId bank,
            @Schema(example = "grants-usd") AccountId income,

            @Schema(description = "The date of the undertaking") @Nullable
            LocalDate awarded) {

        AwardGrant toCommand() {
            return new AwardGrant(
                    funder, new MatchingRule(ratio, ceilingPerYear, firstYear, lastYear), bank, income, awarded);
        }
    }

    /** @param matched what the grant has given, by year */
    record GrantResponse(
            GrantId id,
            OrganisationId funder,
            Fraction ratio,
            Money ceilingPerYear,
            int firstYear,
            int lastYear,
            AccountId bank,
            AccountId income,
            @Nullable LocalDate awarded,
            Instant recorded,
            List<MatchedYear> matched,

            @Schema(description = "What it gave too much, which is owed to the funder; left out where that is nothing")
            @Nullable
            List<Owed> overMatched) {

        record Owed(int year, Money amount, DuesReceiptId receipt, TransactionId transaction) {
            private static Owed of(OverMatch over) {
                return new Owed(over.year(), over.amount(), over.receipt(), over.transaction());
            }
        }

        record MatchedYear(int year, Money amount) {}

        static GrantResponse of(Grant grant) {
            List<Owed> owed = grant.overMatched().stream().map(Owed::of).toList();
            return of(
                    grant.terms(),
                    grant.recorded(),
                    owed.isEmpty() ? null : owed,
                    grant.matched().entrySet().stream()
                            .map(each -> new MatchedYear(
                                    each.getKey(), each.getValue().money()))
                            .toList());
        }

        static GrantResponse of(MatchingGrant terms, Instant recorded) {
            return of(terms, recorded, null, List.of());
        }

        private static GrantResponse of(
                MatchingGrant terms, Instant recorded, @Nullable List<Owed> overMatched, List<MatchedYear> matched) {
            MatchingRule rule = terms.rule();
            return new GrantResponse(
                    terms.id(),
                    terms.funder(),
                    rule.ratio(),
                    rule.ceilingPerYear(),
                    rule.firstYear(),
                    rule.lastYear(),
                    terms.bank(),
                    terms.income(),
                    terms.awarded(),
                    recorded,
                    matched,
                    overMatched);
        }
    }
}
