package io.consort.consortium.membership.web;

import io.consort.consortium.ConsortiumEvent;
import io.consort.consortium.membership.LetterDigest;
import io.consort.consortium.membership.MembershipEvent.NoticeClaimed;
import io.consort.consortium.membership.MembershipEvent.NoticeGiven;
import io.consort.kernel.identity.OrganisationId;
import io.consort.kernel.ledger.Receipt;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

record WithdrawalResponse(
        OrganisationId organisation,

        @Schema(description = "Whose period of notice was kept; absent until the letter is confirmed") @Nullable
        Integer charterVersion,

        LocalDate noticeGivenOn,
        LocalDate effectiveOn,
        @Nullable LetterDigest letter,

        @Schema(description = "Whether the office is still to confirm the letter; absent where it is not") @Nullable
        Boolean awaitsConfirmation) {

    static WithdrawalResponse of(Receipt<ConsortiumEvent> receipt) {
        return receipt.events().stream()
                .filter(NoticeClaimed.class::isInstance)
                .map(NoticeClaimed.class::cast)
                .map(WithdrawalResponse::of)
                .findFirst()
                .orElseGet(() -> of(receipt.first(NoticeGiven.class)));
    }

    private static WithdrawalResponse of(NoticeClaimed event) {
        return new WithdrawalResponse(
                event.organisation(), null, event.noticeGivenOn(), event.effectiveOn(), event.letter(), true);
    }

    private static WithdrawalResponse of(NoticeGiven event) {
        return new WithdrawalResponse(
                event.organisation(),
                event.charterVersion(),
                event.noticeGivenOn(),
                event.effectiveOn(),
                event.letter(),
                null);
    }
}
