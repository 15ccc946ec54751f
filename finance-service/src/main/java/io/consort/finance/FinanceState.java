package io.consort.finance;

import io.consort.kernel.ledger.Header;
import io.consort.kernel.ledger.Parts;

/** All that a consortium's books have come to, one part for each feature, which the feature finds by its type. */
public interface FinanceState extends Parts<FinanceState> {

    /** What an event makes of it. */
    FinanceState after(FinanceEvent event, Header header);
}
