package io.consort.ipledger.scheme;

import io.consort.ipledger.IpLedgerEvent;

/**
 * A scheme has a new version.
 *
 * @param scheme as it stands in that version
 */
public record SchemeAdopted(Scheme scheme) implements IpLedgerEvent {

    @Override
    public String subject() {
        return "schemes/" + scheme.id();
    }
}
