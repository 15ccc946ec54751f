package io.consort.ipledger.correction.web;

import io.consort.ipledger.IpLedgerEvent;
import io.consort.ipledger.asset.AssetId;
import io.consort.ipledger.pledge.PledgeEvent.PledgeRestored;
import io.consort.ipledger.title.Posting;
import io.consort.ipledger.title.Replacement;
import io.consort.ipledger.title.Reversal;
import io.consort.ipledger.title.TitleEvent.ShareAssigned;
import io.consort.ipledger.title.TitleEvent.TitleRestated;
import io.consort.ipledger.title.TitleEvent.TransferReversed;
import io.consort.kernel.ledger.Receipt;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

record ReversalResponse(
        AssetId asset,
        long entry,
        String reason,
        LocalDate effective,
        List<Posting> postings,
        @Nullable Replacement replacement,
        @Nullable List<PledgeRestored> restored) {

    static ReversalResponse of(Receipt<IpLedgerEvent> receipt) {
        TransferReversed reversed = receipt.first(TransferReversed.class);
        Reversal reversal = reversed.reversal();
        return new ReversalResponse(
                reversed.asset(),
                reversal.entry(),
                reversal.reason(),
                reversal.effective(),
                reversal.postings(),
                replacement(receipt.events().getLast()),
                restored(receipt.events()));
    }

    /** The pledges that came back; null where none did. */
    private static @Nullable List<PledgeRestored> restored(List<? extends IpLedgerEvent> events) {
        List<PledgeRestored> restored = events.stream()
                .filter(PledgeRestored.class::isInstance)
                .map(PledgeRestored.class::cast)
                .toList();
        return restored.isEmpty() ? null : restored;
    }

    private static @Nullable Replacement replacement(IpLedgerEvent last) {
        if (last instanceof ShareAssigned assigned) {
            return assigned.assignment();
        }
        return last instanceof TitleRestated restated ? restated.creation() : null;
    }
}
