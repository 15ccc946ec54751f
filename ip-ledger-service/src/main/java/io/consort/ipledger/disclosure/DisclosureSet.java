package io.consort.ipledger.disclosure;

import io.consort.ipledger.IpLedgerEvent;

/**
 * What the charter says of commercial terms was put into force, for what begins from then on.
 *
 * @param disclosure what it says
 */
public record DisclosureSet(Disclosure disclosure) implements IpLedgerEvent {

    @Override
    public String subject() {
        return "disclosure";
    }
}
