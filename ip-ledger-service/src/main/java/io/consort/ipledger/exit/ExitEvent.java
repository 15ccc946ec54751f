package io.consort.ipledger.exit;

import io.consort.ipledger.IpLedgerEvent;
import io.consort.ipledger.departure.Departures;
import io.consort.kernel.exit.ExitId;
import io.consort.kernel.exit.Exits;
import io.consort.kernel.ledger.Header;

/** All that can happen to exits. What they do to title, rights and requests are entries of those. */
public sealed interface ExitEvent extends IpLedgerEvent
        permits MemberExited, ExitDetailed, ExitRevoked, MemberReadmitted {

    /** Which exit. */
    ExitId exit();

    /** What it means for the exits. */
    Exits<ExitTerms, Effect> on(Exits<ExitTerms, Effect> exits, Header header);

    /** What it means for who has left. */
    Departures on(Departures departures);

    @Override
    default String subject() {
        return "exits/" + exit();
    }
}
