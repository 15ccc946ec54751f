package io.consort.ipledger.notice.web;

import io.consort.ipledger.ByCharter;
import io.consort.ipledger.IpLedgerEvent;
import io.consort.ipledger.IpLedgerState;
import io.consort.kernel.identity.ConsortiumId;
import io.consort.kernel.ledger.Command;
import io.swagger.v3.oas.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

record PeriodRequest(
        @Schema(description = "How long co-owners have to answer", example = "45") @Nullable
        Integer days,

        @Schema(description = "When a joint owner may assign its share") @Nullable
        Assignments assignments,

        @Schema(description = "By which somebody says so, where the charter is not asked", example = "R-7") @Nullable
        String resolution) {

    Command<IpLedgerState, IpLedgerEvent> toCommand(ByCharter charter, ConsortiumId consortium) {
        return charter.noticing(
                consortium, days, assignments == null ? null : assignments == Assignments.AFTER_NOTICE, resolution);
    }
}
