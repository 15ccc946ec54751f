package io.consort.consortium.dues.web;

import io.swagger.v3.oas.annotations.media.Schema;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;

record ConfirmBasisRequest(
        @Schema(description = "What it should have been; left out where it is right") @Nullable
        Money amount,

        @Schema(description = "Why it is not right; left out where it is") @Nullable
        String correction) {}
