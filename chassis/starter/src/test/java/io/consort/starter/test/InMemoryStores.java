package io.consort.starter.test;

import io.consort.kernel.agenda.Agenda;
import io.consort.kernel.agenda.InMemoryAgenda;
import io.consort.kernel.ledger.BlockStore;
import io.consort.kernel.ledger.InMemoryBlockStore;
import io.consort.starter.ledger.NamedStores;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** A store in memory for each name. */
public final class InMemoryStores implements NamedStores {

    private final Map<String, BlockStore> blocks = new ConcurrentHashMap<>();
    private final Map<String, Agenda> agendas = new ConcurrentHashMap<>();

    @Override
    public BlockStore blocks(String name) {
        return blocks.computeIfAbsent(name, _ -> new InMemoryBlockStore());
    }

    @Override
    public Agenda agenda(String name) {
        return agendas.computeIfAbsent(name, _ -> new InMemoryAgenda());
    }
}
