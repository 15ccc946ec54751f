package io.consort.consortium.exit.web;

import io.consort.consortium.decision.Digest;
import io.swagger.v3.oas.annotations.media.Schema;

record RetryExitRequest(
        @Schema(description = "Of the preview that is to be carried out: nothing else is done")
        Digest digest) {}
