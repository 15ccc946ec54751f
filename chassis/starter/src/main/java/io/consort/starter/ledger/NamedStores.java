package io.consort.starter.ledger;

import io.consort.kernel.agenda.Agenda;
import io.consort.kernel.ledger.BlockStore;

/** Where the ledgers lie that a service has beside its main one: each kind apart from all others, so that nothing mixes. */
public interface NamedStores {

    /** The blocks of the ledgers of a name, and what is kept beside them. */
    BlockStore blocks(String name);

    /** When the ledgers of a name are due. */
    Agenda agenda(String name);
}
