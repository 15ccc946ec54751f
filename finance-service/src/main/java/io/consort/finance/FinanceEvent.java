package io.consort.finance;

import io.consort.kernel.ledger.Audience;
import io.consort.kernel.ledger.Event;
import io.consort.kernel.ledger.Header;

/** Something that can be recorded in a consortium's books. Each feature has a sealed family of its own events, which answers for each of them. */
public interface FinanceEvent extends Event {

    /** What it makes of the parts of its own feature, and of those that this may know. */
    FinanceState on(FinanceState state, Header header);

    /**
     * Whom its entry concerns. The books are for everyone who may read the ledger, since all members' money is in them; what one owes, has
     * paid, and grants is besides for itself when it has left, and so is the account of its exit.
     */
    Audience audience(FinanceState state);
}
