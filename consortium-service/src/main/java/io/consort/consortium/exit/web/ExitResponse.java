package io.consort.consortium.exit.web;

import io.consort.consortium.ConsortiumEvent;
import io.consort.consortium.charter.ExitRule;
import io.consort.consortium.exit.Exit;
import io.consort.consortium.exit.ExitGround;
import io.consort.consortium.exit.ExitId;
import io.consort.consortium.exit.Progress;
import io.consort.kernel.exit.Balance;
import io.consort.kernel.exit.ExitItem;
import io.consort.kernel.identity.OrganisationId;
import io.consort.kernel.ledger.Receipt;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** An exit. That someone leaves is for everyone to see; the account of it is for who leaves and for the secretariat. */
record ExitResponse(
        ExitId id,
        OrganisationId member,
        ExitGround ground,
        LocalDate effective,
        ExitRule terms,

        @Schema(description = "By when the charter has it settled; absent where it may take its time") @Nullable
        LocalDate settleBy,

        Progress progress,
        List<AttemptResponse> attempts,

        @Schema(description = "What the consortium itself keeps; for the member that leaves and the secretariat")
        @Nullable
        List<ExitItem> items,

        @Schema(description = "What stood open over all services; for the same") @Nullable
        List<Balance> balances) {

    /** As it was when a request began it, or one more attempt at it. */
    static ExitResponse of(Receipt<ConsortiumEvent> receipt) {
        return of(Exit.begun(receipt), true);
    }

    static ExitResponse of(Exit exit, boolean concerned) {
        return new ExitResponse(
                exit.id(),
                exit.leaving().member(),
                exit.leaving().ground(),
                exit.leaving().effective(),
                exit.leaving().rule(),
                exit.leaving().settleBy().orElse(null),
                exit.progress(),
                exit.attempts().stream()
                        .map(attempt -> AttemptResponse.of(attempt, concerned))
                        .toList(),
                concerned ? exit.items() : null,
                concerned ? exit.balances() : null);
    }
}
