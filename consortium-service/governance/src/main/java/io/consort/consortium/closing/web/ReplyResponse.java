package io.consort.consortium.closing.web;

import io.consort.consortium.closing.web.LifeController.LedgerEndResponse;
import io.consort.consortium.life.OtherService;
import io.consort.consortium.life.Reply;
import io.consort.consortium.life.Turn;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** How far another service is with what it was told. */
record ReplyResponse(
        OtherService service,

        @Schema(allowableValues = {"awaited", "delayed", "confirmed"})
        String progress,

        @Nullable Instant at,

        @Schema(description = "The rule or the fault that it hangs by") @Nullable
        String rule,

        @Nullable String reason,

        @Schema(description = "Where its ledger stood when it confirmed") @Nullable
        LedgerEndResponse ledger) {

    /** Of every service that is told, whether it has said something or not. */
    static List<ReplyResponse> of(Turn turn) {
        return turn.services().stream()
                .map(service -> turn.of(service)
                        .map(ReplyResponse::of)
                        .orElseGet(() -> new ReplyResponse(service, "awaited", null, null, null, null)))
                .toList();
    }

    private static ReplyResponse of(Reply reply) {
        return switch (reply) {
            case Reply.Confirmed(var service, var at, var ledger) ->
                new ReplyResponse(service, "confirmed", at, null, null, LedgerEndResponse.of(ledger));
            case Reply.Delayed(var service, var at, var _, var fault) ->
                new ReplyResponse(service, "delayed", at, fault.slug(), fault.detail(), null);
        };
    }
}
