package io.consort.testkit.ledger;

import io.consort.kernel.agenda.Agenda;
import io.consort.kernel.agenda.InMemoryAgenda;

class InMemoryAgendaTest extends AgendaContract {

    @Override
    protected Agenda fresh() {
        return new InMemoryAgenda();
    }
}
