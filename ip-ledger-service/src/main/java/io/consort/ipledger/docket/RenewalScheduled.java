package io.consort.ipledger.docket;

import io.consort.ipledger.IpLedgerEvent;

/**
 * A renewal will fall due.
 *
 * @param renewal which, when
 */
public record RenewalScheduled(Renewal renewal) implements IpLedgerEvent {

    @Override
    public String subject() {
        return renewal.subject();
    }
}
