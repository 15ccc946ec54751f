package io.consort.ipledger.disclosure;

import io.consort.ipledger.IpLedgerEvent;
import io.consort.ipledger.IpLedgerState;
import io.consort.kernel.ledger.Audience;
import io.consort.kernel.ledger.Header;
import java.time.LocalDate;

/**
 * What the charter says of commercial terms was put into force, for what begins from then on.
 *
 * @param disclosure what it says
 */
public record DisclosureSet(Disclosure disclosure) implements IpLedgerEvent {
    @Override
    public IpLedgerState on(IpLedgerState state, Header header) {
        return state.with(Disclosures.of(state).with(this));
    }

    @Override
    public Audience audience(IpLedgerState state, LocalDate today) {
        return Audience.EVERYONE;
    }

    @Override
    public String subject() {
        return "disclosure";
    }
}
