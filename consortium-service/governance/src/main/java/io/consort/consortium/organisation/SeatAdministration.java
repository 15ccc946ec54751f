package io.consort.consortium.organisation;

import io.consort.consortium.ConsortiumEvent;
import io.consort.consortium.ConsortiumState;
import io.consort.kernel.identity.Actor;
import io.consort.kernel.ledger.LedgerId;
import io.consort.kernel.ledger.Ledgers;

/**
 * Holds whoever says who sits for an organisation against the register as it stands. A consortium's own ledger does not know the
 * administrators of its members, so this is asked before a command is.
 */
public final class SeatAdministration {

    private final Ledgers<ConsortiumState, ConsortiumEvent> ledgers;

    /** From the platform's ledger among these. */
    public SeatAdministration(Ledgers<ConsortiumState, ConsortiumEvent> ledgers) {
        this.ledgers = ledgers;
    }

    /**
     * Sees that someone may say who sits for the organisation they act for.
     *
     * @throws io.consort.kernel.problem.DomainException FORBIDDEN {@code not-administrator}
     */
    public void require(Actor actor) {
        Administration.requireForSeats(
                Organisations.of(ledgers.ledger(LedgerId.PLATFORM).read().state()), actor);
    }
}
