package io.consort.consortium.charter.web;

import io.consort.consortium.charter.Charter;
import io.consort.consortium.charter.Governance;
import io.consort.consortium.charter.MembershipClass;
import io.consort.consortium.charter.MembershipTerms;
import io.consort.consortium.charter.ResultTerms;
import io.consort.kernel.identity.OrganisationId;
import java.util.List;
import org.joda.money.CurrencyUnit;
import org.jspecify.annotations.Nullable;

record CharterResponse(
        int version,
        OrganisationId secretariat,
        CurrencyUnit currency,
        int noticeMonths,
        List<MembershipClass> classes,
        @Nullable Governance governance,
        @Nullable MembershipTerms terms,
        @Nullable ResultTerms results) {

    static CharterResponse of(Charter charter) {
        return new CharterResponse(
                charter.version(),
                charter.secretariat(),
                charter.currency(),
                charter.noticeMonths(),
                charter.classes(),
                charter.governance(),
                charter.terms(),
                charter.results());
    }
}
