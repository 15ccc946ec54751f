package io.consort.ipledger.exit;

import io.consort.ipledger.IpLedgerEvent;
import io.consort.ipledger.departure.Departures;
import io.consort.kernel.exit.ExitFact;
import io.consort.kernel.ledger.Header;

/** All that can happen to exits. What they do to title, rights and requests are entries of those. */
public sealed interface ExitEvent extends IpLedgerEvent, ExitFact<ExitTerms, Effect>
        permits MemberExited, ExitDetailed, ExitRevoked, MemberReadmitted {

    /** What it means for who has left. */
    Departures on(Departures departures, Header header);

    @Override
    default String subject() {
        return "exits/" + exit();
    }
}
