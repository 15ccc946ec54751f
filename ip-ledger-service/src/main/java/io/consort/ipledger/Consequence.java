package io.consort.ipledger;

import io.consort.kernel.ledger.Header;

/** What an event of one feature means for another, which knows it and is not known by it. The assembly has them in their order. */
@FunctionalInterface
public interface Consequence {

    /**
     * What follows.
     *
     * @param before the event
     * @param after it, and what has followed from it so far
     * @return that, and what follows here; the same where nothing does
     */
    IpLedgerState of(IpLedgerEvent event, Header header, IpLedgerState before, IpLedgerState after);
}
