package io.consort.consortium.membership.web;

import io.consort.consortium.membership.Suspension;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

record SuspensionResponse(
        String reason,
        LocalDate from,

        @Schema(description = "The first day on which it is over; absent where it lasts until it is lifted") @Nullable
        LocalDate until) {

    static SuspensionResponse of(Suspension suspension) {
        return new SuspensionResponse(
                suspension.reason(), suspension.from(), suspension.end().orElse(null));
    }
}
