package io.consort.consortium.membership.web;

import io.consort.consortium.membership.NoticeGiven;
import io.consort.kernel.identity.OrganisationId;
import java.time.LocalDate;

record WithdrawalResponse(
        OrganisationId organisation, int charterVersion, LocalDate noticeGivenOn, LocalDate effectiveOn) {

    static WithdrawalResponse of(NoticeGiven event) {
        return new WithdrawalResponse(
                event.organisation(), event.charterVersion(), event.noticeGivenOn(), event.effectiveOn());
    }
}
