package io.consort.ipledger.valuation;

import io.consort.ipledger.title.Title;
import org.jspecify.annotations.Nullable;

/**
 * A contribution as it stands in the ledger.
 *
 * @param event what was recorded
 * @param entry the seq of the entry in the chain of title that moved the share
 */
public record Contributed(ShareContributed event, long entry) {

    /** By which entry the transfer of title was reversed, and the contribution with it; null while it stands. */
    public @Nullable Long reversedBy(Title title) {
        return title.reversedBy(entry);
    }
}
