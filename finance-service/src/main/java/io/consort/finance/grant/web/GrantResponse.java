package io.consort.finance.grant.web;

import io.consort.finance.account.AccountId;
import io.consort.finance.dues.DuesReceiptId;
import io.consort.finance.grant.Grant;
import io.consort.finance.grant.GrantId;
import io.consort.finance.grant.MatchingGrant;
import io.consort.finance.grant.MatchingRule;
import io.consort.finance.grant.OverMatch;
import io.consort.finance.journal.TransactionId;
import io.consort.kernel.identity.OrganisationId;
import io.consort.kernel.money.Fraction;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;

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
                        .map(each ->
                                new MatchedYear(each.getKey(), each.getValue().money()))
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
