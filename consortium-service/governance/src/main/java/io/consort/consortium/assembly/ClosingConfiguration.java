package io.consort.consortium.assembly;

import io.consort.consortium.ConsortiumEvent;
import io.consort.consortium.ConsortiumState;
import io.consort.consortium.closing.Hanging;
import io.consort.consortium.closing.ServiceLedger;
import io.consort.consortium.closing.ServiceLedgers;
import io.consort.consortium.closing.Tidings;
import io.consort.consortium.closing.client.FeignServiceLedger;
import io.consort.kernel.ledger.Ledgers;
import io.consort.starter.client.ServiceClients;
import java.net.URI;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Puts together how the other services and the work are told of a consortium's life. */
@Configuration(proxyBeanMethods = false)
class ClosingConfiguration {

    @Bean
    ServiceLedgers serviceLedgers(
            ServiceClients clients,
            @Value("${consort.finance-uri}") URI finance,
            @Value("${consort.talent-uri}") URI talent,
            @Value("${consort.ip-ledger-uri}") URI ipLedger,
            ServiceLedger workLedger) {
        return new ServiceLedgers(
                FeignServiceLedger.finance(clients, finance),
                FeignServiceLedger.talent(clients, talent),
                FeignServiceLedger.ipLedger(clients, ipLedger),
                workLedger);
    }

    @Bean
    Tidings tidings(ServiceLedgers services) {
        return new Tidings(services);
    }

    @Bean
    Hanging hanging(Ledgers<ConsortiumState, ConsortiumEvent> ledgers) {
        return new Hanging(ledgers);
    }
}
