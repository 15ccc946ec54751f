package io.consort.ipledger.title.web;

import io.consort.ipledger.title.Posting;
import io.consort.ipledger.title.TitleEntry;
import io.consort.ipledger.title.Transfer;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

record ChainLinkResponse(long seq, Instant recorded, LocalDate effective, Transfer transfer, List<Posting> postings) {

    static ChainLinkResponse of(TitleEntry entry) {
        Transfer transfer = entry.transfer();
        return new ChainLinkResponse(
                entry.seq(), entry.recorded(), transfer.effective(), transfer, transfer.postings());
    }
}
