package io.consort.ipledger;

import io.consort.kernel.ledger.Header;
import io.consort.kernel.ledger.Parts;

/** All that an IP ledger has come to, one part for each feature, which the feature finds by its type. */
public interface IpLedgerState extends Parts<IpLedgerState> {

    /** What an event makes of it, in every part that it matters to. */
    IpLedgerState after(IpLedgerEvent event, Header header);
}
