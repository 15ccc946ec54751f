package io.consort.finance.journal.web;

import io.consort.finance.journal.PostTransaction;
import io.consort.finance.journal.Posting;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import java.util.List;

record PostTransactionRequest(
        LocalDate effective,

        @Schema(example = "Rent of the clean room, first quarter")
        String narrative,

        List<Posting> postings) {

    PostTransaction toCommand() {
        return new PostTransaction(effective, narrative, postings);
    }
}
