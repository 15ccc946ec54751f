package io.consort.starter.mongo;

import com.mongodb.client.MongoClient;
import io.consort.kernel.agenda.Agenda;
import io.consort.kernel.ledger.BlockStore;
import io.consort.starter.ledger.NamedStores;

/**
 * In the service's own database, in collections that bear the ledgers' name after those of the main ones: {@code blocks.work} beside
 * {@code blocks}.
 *
 * @param database the service's own
 */
record MongoNamedStores(MongoClient client, String database) implements NamedStores {

    @Override
    public BlockStore blocks(String name) {
        return new MongoBlockStore(client, database, name);
    }

    @Override
    public Agenda agenda(String name) {
        return new MongoAgenda(client, database, name);
    }
}
