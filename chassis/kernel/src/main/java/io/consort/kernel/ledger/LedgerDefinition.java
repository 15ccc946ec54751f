package io.consort.kernel.ledger;

/**
 * What makes a service's ledgers its own: how state begins, how events change it, and what they are called.
 *
 * @param service the service's name in paths and sources, for example {@code ip-ledger}
 * @param stateType the record of the state; snapshots are made of it
 * @param empty the state before the first event
 * @param fold how an event changes the state
 * @param types the names of the events
 */
public record LedgerDefinition<S, E extends Event>(
        String service, Class<S> stateType, S empty, Fold<S, E> fold, EventTypes<E> types) {

    /** Where a ledger's entries come from, as CloudEvents understands {@code source}: the ledger's path in the API. */
    public String source(LedgerId ledger) {
        return ledger.equals(LedgerId.PLATFORM) ? "/api/" + service : "/api/" + service + "/consortia/" + ledger;
    }
}
