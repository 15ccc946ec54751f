package io.consort.ipledger.right;

import io.consort.ipledger.IpLedgerEvent;

/**
 * A right ended before its term.
 *
 * @param id which
 * @param ending from which day on, and why
 */
public record RightEnded(RightId id, Ending ending) implements IpLedgerEvent {

    @Override
    public String subject() {
        return "rights/" + id;
    }
}
