package io.consort.consortium;

import io.consort.consortium.deadline.Deadlines;
import io.consort.consortium.dues.Invoicing;
import io.consort.consortium.dues.client.FinanceReceivables;
import io.consort.kernel.ledger.Ledgers;
import io.consort.kernel.witness.Witnessing;
import io.consort.starter.client.ServiceClients;
import java.net.URI;
import java.time.Clock;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Puts together what happens to members by itself: deadlines, and dues in the books; and what witnesses are here. */
@Configuration(proxyBeanMethods = false)
class RollConfiguration {

    @Bean
    Invoicing invoicing(
            Ledgers<ConsortiumState, ConsortiumEvent> ledgers,
            ServiceClients clients,
            @Value("${consort.finance-uri}") URI finance) {
        return new Invoicing(ledgers, new FinanceReceivables(clients, finance));
    }

    @Bean
    Deadlines deadlines(Ledgers<ConsortiumState, ConsortiumEvent> ledgers, Clock clock) {
        return new Deadlines(ledgers, clock);
    }

    @Bean
    Witnessing<ConsortiumState, ConsortiumEvent> witnessing() {
        return ConsortiumLedger.WITNESSING;
    }
}
