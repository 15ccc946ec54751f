package io.consort.ipledger.laws;

import io.consort.ipledger.IpLedgerEvent;
import io.consort.ipledger.IpLedgerState;
import io.consort.kernel.identity.OrganisationId;
import io.consort.kernel.ledger.Command;

/**
 * Someone asks for something.
 *
 * @param by for which organisation
 * @param command for what
 */
record Act(OrganisationId by, Command<IpLedgerState, IpLedgerEvent> command) {

    /** Of the secretariat. */
    static Act office(Command<IpLedgerState, IpLedgerEvent> command) {
        return new Act(World.OFFICE, command);
    }

    @Override
    public String toString() {
        return by + ": " + command;
    }
}
