package io.consort.kernel.ledger;

/**
 * What makes a service's ledgers its own: how state begins, how events change it, and what they are called.
 *
 * @param service the service's name in paths and sources, for example {@code ip-ledger}
 * @param stateType the record of the state; snapshots are made of it
 * @param empty the state before the first event
 * @param fold how an event changes the state
 * @param types the names of the events
 * @param audiences whom each entry concerns
 */
public record LedgerDefinition<S, E extends Event>(
        String service, Class<S> stateType, S empty, Fold<S, E> fold, EventTypes<E> types, Audiences<S, E> audiences) {

    /** Of ledgers whose entries are all for everyone who may read them. */
    public LedgerDefinition(String service, Class<S> stateType, S empty, Fold<S, E> fold, EventTypes<E> types) {
        this(service, stateType, empty, fold, types, (state, event, now) -> Audience.EVERYONE);
    }

    /** Where a ledger's entries come from, as CloudEvents understands {@code source}: the ledger's path in the API. */
    public String source(LedgerId ledger) {
        return ledger.equals(LedgerId.PLATFORM) ? "/api/" + service : "/api/" + service + "/consortia/" + ledger;
    }
}
