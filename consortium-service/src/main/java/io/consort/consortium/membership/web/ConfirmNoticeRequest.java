package io.consort.consortium.membership.web;

import io.consort.consortium.membership.LetterDigest;
import io.swagger.v3.oas.annotations.media.Schema;

record ConfirmNoticeRequest(
        @Schema(description = "The SHA-256 of the letter that the office has")
        LetterDigest letter) {}
