package io.consort.ipledger.docket;

import io.consort.ipledger.IpLedgerEvent;

/**
 * A renewal was done, or let pass.
 *
 * @param renewal which
 * @param settlement how it ended
 */
public record RenewalSettled(Renewal renewal, Settlement settlement) implements IpLedgerEvent {

    @Override
    public String subject() {
        return renewal.subject();
    }
}
