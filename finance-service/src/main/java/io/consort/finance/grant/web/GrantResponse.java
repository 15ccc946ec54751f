package io.consort.finance.grant.web;

import io.consort.finance.account.AccountId;
import io.consort.finance.grant.Grant;
import io.consort.finance.grant.GrantId;
import io.consort.finance.grant.MatchingGrant;
import io.consort.finance.grant.MatchingRule;
import io.consort.kernel.identity.OrganisationId;
import io.consort.kernel.money.Fraction;
import java.util.List;
import org.joda.money.Money;

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
        List<MatchedYear> matched) {

    record MatchedYear(int year, Money amount) {}

    static GrantResponse of(Grant grant) {
        return of(
                grant.terms(),
                grant.matched().entrySet().stream()
                        .map(each ->
                                new MatchedYear(each.getKey(), each.getValue().money()))
                        .toList());
    }

    static GrantResponse of(MatchingGrant terms) {
        return of(terms, List.of());
    }

    private static GrantResponse of(MatchingGrant terms, List<MatchedYear> matched) {
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
                matched);
    }
}
