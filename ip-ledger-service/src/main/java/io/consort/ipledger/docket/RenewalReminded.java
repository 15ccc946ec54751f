package io.consort.ipledger.docket;

import io.consort.ipledger.IpLedgerEvent;

/**
 * An open renewal was reminded of: webhooks and the feed carry it to who waits for it.
 *
 * @param renewal which
 * @param reminder how near its end is
 */
public record RenewalReminded(Renewal renewal, Reminder reminder) implements IpLedgerEvent {

    @Override
    public String subject() {
        return renewal.subject();
    }
}
