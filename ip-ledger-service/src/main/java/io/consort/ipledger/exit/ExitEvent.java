package io.consort.ipledger.exit;

import io.consort.ipledger.IpLedgerEvent;
import io.consort.ipledger.IpLedgerState;
import io.consort.ipledger.departure.Departures;
import io.consort.kernel.exit.ExitFact;
import io.consort.kernel.exit.Exits;
import io.consort.kernel.ledger.Audience;
import io.consort.kernel.ledger.Header;
import java.time.LocalDate;

/** All that can happen to exits. What they do to title, rights and requests are entries of those. */
public sealed interface ExitEvent extends IpLedgerEvent, ExitFact<ExitTerms, Effect>
        permits MemberExited, ExitDetailed, ExitRevoked, MemberReadmitted {

    /** What those that left a ledger kept, lost and owed. */
    @SuppressWarnings("unchecked") // it is the part that is declared as that
    static Exits<ExitTerms, Effect> exits(IpLedgerState state) {
        return state.get(Exits.class);
    }

    @Override
    default IpLedgerState on(IpLedgerState state, Header header) {
        return state.with(on(exits(state), header)).with(on(Departures.of(state), header));
    }

    @Override
    default Audience audience(IpLedgerState state, LocalDate today) {
        return audience(exits(state));
    }

    /** What it means for who has left. */
    Departures on(Departures departures, Header header);

    @Override
    default String subject() {
        return "exits/" + exit();
    }
}
