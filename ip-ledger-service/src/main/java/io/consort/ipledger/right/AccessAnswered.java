package io.consort.ipledger.right;

import io.consort.ipledger.IpLedgerEvent;

/**
 * A request for access found its end.
 *
 * @param id which
 * @param answer what became of it
 */
public record AccessAnswered(AccessRequestId id, AccessAnswer answer) implements IpLedgerEvent {

    @Override
    public String subject() {
        return "rights/requests/" + id;
    }
}
