package io.consort.consortium.membership.web;

import io.consort.consortium.membership.GiveNotice;
import io.consort.consortium.membership.LetterDigest;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

record WithdrawRequest(
        @Schema(example = "1991-01-31", description = "Today where it is left out; a day before needs a letter")
        @Nullable
        LocalDate noticeGivenOn,

        @Schema(example = "1992-01-31", description = "The first day without membership")
        LocalDate effectiveOn,

        @Schema(description = "The SHA-256 of the letter by which notice was given before today") @Nullable
        LetterDigest letter) {

    GiveNotice toCommand() {
        return new GiveNotice(noticeGivenOn, effectiveOn, letter);
    }
}
