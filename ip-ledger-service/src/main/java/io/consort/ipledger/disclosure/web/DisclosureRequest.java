package io.consort.ipledger.disclosure.web;

import io.consort.ipledger.ByCharter;
import io.consort.ipledger.IpLedgerEvent;
import io.consort.ipledger.IpLedgerState;
import io.consort.ipledger.disclosure.Openness;
import io.consort.kernel.identity.ConsortiumId;
import io.consort.kernel.ledger.Command;
import io.swagger.v3.oas.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

record DisclosureRequest(
        @Schema(description = "For whom commercial terms are that begin from now on") @Nullable
        Openness terms,

        @Schema(description = "By which somebody says so, where the charter is not asked", example = "R-7") @Nullable
        String resolution) {

    Command<IpLedgerState, IpLedgerEvent> toCommand(ByCharter charter, ConsortiumId consortium) {
        return charter.disclosing(consortium, terms, resolution);
    }
}
