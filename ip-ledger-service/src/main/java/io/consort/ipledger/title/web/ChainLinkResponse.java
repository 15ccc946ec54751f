package io.consort.ipledger.title.web;

import io.consort.ipledger.title.Posting;
import io.consort.ipledger.title.Title;
import io.consort.ipledger.title.TitleEntry;
import io.consort.ipledger.title.Transfer;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

record ChainLinkResponse(
        long seq,
        Instant recorded,
        LocalDate effective,
        Transfer transfer,
        List<Posting> postings,
        @Nullable Long reversedBy) {

    static ChainLinkResponse of(Title title, TitleEntry entry) {
        Transfer transfer = entry.transfer();
        return new ChainLinkResponse(
                entry.seq(),
                entry.recorded(),
                transfer.effective(),
                transfer,
                transfer.postings(),
                title.reversedBy(entry));
    }
}
