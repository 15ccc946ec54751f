package io.consort.consortium.dues.web;

import io.swagger.v3.oas.annotations.media.Schema;
import org.joda.money.Money;

record EstimateBasisRequest(
        Money amount,

        @Schema(description = "What the estimate rests on", example = "As the year before.")
        String reason) {}
