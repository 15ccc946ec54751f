package io.consort.consortium.closing.web;

import io.consort.consortium.life.LedgerEnd;
import io.swagger.v3.oas.annotations.media.Schema;

/** Where a ledger stood. */
record LedgerEndResponse(
        long size,

        @Schema(description = "Over its entries, in Base64, as its checkpoint has it")
        String root) {

    static LedgerEndResponse of(LedgerEnd end) {
        return new LedgerEndResponse(end.size(), end.root());
    }
}
