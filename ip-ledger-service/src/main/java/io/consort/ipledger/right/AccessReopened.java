package io.consort.ipledger.right;

import io.consort.ipledger.IpLedgerEvent;

/**
 * A request for access that had lapsed is open again.
 *
 * @param id which
 */
public record AccessReopened(AccessRequestId id) implements IpLedgerEvent {

    @Override
    public String subject() {
        return "rights/requests/" + id;
    }
}
